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
      item(scope.component(member), count: snapshot.components[member].incidents.count)
    }.joined()
  }

  private var tags: String? {
    guard !snapshot.tags.isEmpty else { return nil }
    return snapshot.tags.map { digest in
      item(scope.link(digest.tag, to: Permalink.tag(digest.tag)), count: digest.incidents.count)
    }.joined()
  }

  private func item(_ link: String, count: Int) -> String {
    let words = scope.locale.text("history.incident_count", count: count)
    return "<li>" + link + " <span class=\"count\" title=\"" + TextEscaping.escaped(words) + "\">"
      + scope.locale.number(count) + "</span></li>\n"
  }
}
