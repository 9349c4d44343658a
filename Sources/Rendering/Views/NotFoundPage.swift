import Derivation
import Mustache
import StatusModel

/// `/404.html`, which servers show at any address: its links start at the site's root.
struct NotFoundPage: SitePage {
  static let template = "not-found"

  let scope: PageScope

  private var snapshot: StatusSnapshot { scope.site.snapshot }

  var head: PageHead {
    PageHead(
      title: scope.locale.text("not_found.title"), path: "404.html", kind: "not-found", hasCanonicalAddress: false,
      isListed: false, isLive: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "front": scope.href(Permalink.front)
    case "historyHref": scope.href(Permalink.history)
    case "tone": snapshot.overall.level.tone.word
    case "shapeHTML": StatusShape.svg(snapshot.overall.level.tone)
    case "sentence": scope.locale.sentence(for: snapshot.overall.level)
    case "asOfHTML": scope.words("overall.as_of", time: snapshot.now)
    case "openHTML": open
    default: nil
    }
  }

  /// The open incidents, as links: most lost readers look for one of them.
  private var open: String? {
    let open = snapshot.incidents.indices.filter { snapshot.incidents[$0].isOpen }
    return EntryList.html(incidents: open, maintenances: [], in: scope)
  }
}
