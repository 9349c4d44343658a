import Derivation
import Mustache
import StatusModel

/// `/history/`: the newest month's entries and the list of months.
struct HistoryPage: SitePage {
  static let template = "history"

  let newest: MonthDigest
  let scope: PageScope

  var head: PageHead {
    PageHead(
      title: scope.locale.text("history.title"), description: scope.locale.text("history.description"),
      path: Permalink.history, kind: "history", section: .history)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "monthHref": scope.href(Permalink.month(newest.month))
    case "monthName": scope.locale.month(newest.month)
    case "entriesHTML": MonthEntries.html(of: newest, in: scope)
    case "hasEntries": !newest.isQuiet
    case "monthsHTML": months
    default: nil
    }
  }

  private var months: String {
    let locale = scope.locale
    var table = DataTable(
      caption: locale.text("history.months"),
      columns: ["month", "incidents", "maintenances", "outage", "uptime"].map { locale.text("history." + $0) })
    for digest in scope.site.snapshot.months {
      table.add([
        scope.link(locale.month(digest.month), to: Permalink.month(digest.month)),
        locale.number(digest.incidents.count), locale.number(digest.maintenances.count),
        digest.outageSeconds == 0 ? "–" : scope.duration(digest.outageSeconds), locale.uptime(digest.uptime),
      ])
    }
    return table.html
  }
}
