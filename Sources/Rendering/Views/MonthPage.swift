import Derivation
import Mustache
import StatusModel

/// `/history/YYYY-MM/`
struct MonthPage: SitePage {
  static let template = "month"

  let digest: MonthDigest
  let older: MonthDigest?
  let newer: MonthDigest?
  let scope: PageScope

  var head: PageHead {
    let locale = scope.locale
    let counts = locale.list([
      locale.text("history.incident_count", count: digest.incidents.count),
      locale.text("history.maintenance_count", count: digest.maintenances.count),
    ])
    return PageHead(
      title: locale.month(digest.month), description: locale.month(digest.month) + ": " + counts,
      path: Permalink.month(digest.month), kind: "month")
  }

  func child(named name: String) -> Any? {
    switch name {
    case "historyHref": scope.href(Permalink.history)
    case "monthName": scope.locale.month(digest.month)
    case "factsHTML": facts
    case "entriesHTML": MonthEntries.html(of: digest, in: scope)
    case "hasEntries": !digest.isQuiet
    case "neighboursHTML":
      Neighbours.html(older: older.map(neighbour), newer: newer.map(neighbour), wordsUnder: "history", in: scope)
    default: nil
    }
  }

  private var facts: String? {
    let locale = scope.locale
    var facts = FactList()
    facts.add(locale.text("history.incidents"), locale.number(digest.incidents.count))
    facts.add(locale.text("history.maintenances"), locale.number(digest.maintenances.count))
    facts.add(
      locale.text("history.outage"), digest.outageSeconds == 0 ? "–" : scope.duration(digest.outageSeconds))
    facts.add(locale.text("history.uptime"), TextEscaping.escaped(locale.uptime(digest.uptime)))
    return facts.html
  }

  private func neighbour(_ digest: MonthDigest) -> Neighbours.Neighbour {
    (scope.locale.month(digest.month), Permalink.month(digest.month))
  }
}
