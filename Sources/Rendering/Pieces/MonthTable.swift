import Derivation
import StatusModel

/// All months with their totals, newest first; the quiet ones between them stand together in a row.
struct MonthTable {
  let scope: PageScope

  var html: String {
    let locale = scope.locale
    var table = DataTable(
      caption: locale.text("history.months"), class: "months",
      columns: ["month", "incidents", "maintenances", "outage", "uptime"].map { locale.text("history." + $0) })
    var previous: CivilMonth?
    for digest in scope.site.snapshot.months {
      if let previous, digest.month.next < previous { addQuiet(from: digest.month.next, until: previous, to: &table) }
      table.add([
        scope.link(locale.month(digest.month), to: Permalink.month(digest.month)),
        locale.number(digest.incidents.count), locale.number(digest.maintenances.count),
        digest.outageSeconds == 0 ? "–" : scope.duration(digest.outageSeconds), locale.uptime(digest.uptime),
      ])
      previous = digest.month
    }
    return table.html
  }

  /// The months from `first` up to but not including `end`.
  private func addQuiet(from first: CivilMonth, until end: CivilMonth, to table: inout DataTable) {
    let last = CivilMonth(containing: end.firstDay.adding(days: -1))
    let locale = scope.locale
    let name =
      first == last
      ? TextEscaping.escaped(locale.month(first))
      : locale.dates.range.markup([
        "start": TextEscaping.escaped(locale.month(first)), "end": TextEscaping.escaped(locale.month(last)),
      ])
    table.addNote(name, TextEscaping.escaped(locale.text("history.quiet")))
  }
}
