import Derivation
import Mustache
import StatusModel

/// `/history/`: the newest months in full, and the list of all.
struct HistoryPage: SitePage {
  static let template = "history"
  /// Months are shown in full until they hold this many entries together.
  private static let entryGoal = 12

  let scope: PageScope

  private var snapshot: StatusSnapshot { scope.site.snapshot }

  var head: PageHead {
    PageHead(
      title: scope.locale.text("history.title"), description: scope.locale.text("history.description"),
      path: Permalink.history, kind: "history", section: .history, isLive: true)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "componentsHTML": components
    case "tagsHTML": tags
    case "newest": newest.map { MonthView(digest: $0, scope: scope) }
    case "insightsHref": scope.insightsHref()
    case "monthsHTML": MonthTable(scope: scope).html
    default: nil
    }
  }

  private var newest: ArraySlice<MonthDigest> {
    var count = 0
    let end = snapshot.months.firstIndex { digest in
      defer { count += digest.incidents.count + digest.maintenances.count }
      return count >= Self.entryGoal
    }
    return snapshot.months[..<(end ?? snapshot.months.endIndex)]
  }

  /// Links to the pages of the components that are shown, as list items.
  private var components: String {
    snapshot.groups.flatMap(\.members).map { member in
      CountedLink.item(
        scope.component(member), snapshot.components[member].incidents.count, of: "history.incident_count", in: scope)
    }.joined()
  }

  private var tags: String? {
    guard !snapshot.tags.isEmpty else { return nil }
    return snapshot.tags.map { digest in
      CountedLink.item(
        scope.link(digest.tag, to: Permalink.tag(digest.tag)), digest.incidents.count, of: "history.incident_count",
        in: scope)
    }.joined()
  }
}
