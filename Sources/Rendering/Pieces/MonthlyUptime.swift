import Derivation
import StatusModel

/// A component's uptime by month, over the days of its report.
enum MonthlyUptime {
  /// nil when no month has data.
  static func html(of snapshot: ComponentSnapshot, in scope: PageScope) -> String? {
    let months = totals(snapshot.uptime)
    guard !months.isEmpty else { return nil }
    let locale = scope.locale
    var table = DataTable(
      caption: locale.text("uptime.by_month"),
      columns: ["month", "uptime", "outage"].map { locale.text("uptime." + $0) })
    for (month, uptime) in months.reversed() {
      let outage =
        uptime.seconds[ComponentStatus.partialOutage.rawValue] + uptime.seconds[ComponentStatus.majorOutage.rawValue]
      table.add([
        TextEscaping.escaped(locale.month(month)), TextEscaping.escaped(locale.uptime(uptime)),
        outage == 0 ? "–" : scope.duration(outage),
      ])
    }
    return table.html
  }

  /// Oldest first.
  private static func totals(_ report: UptimeReport) -> [(CivilMonth, Uptime)] {
    var months: [(month: CivilMonth, uptime: Uptime)] = []
    for day in report.days where day.uptime.observed > 0 {
      let month = CivilMonth(containing: day.date)
      if months.last?.month != month { months.append((month, .noData)) }
      months[months.count - 1].uptime.add(day.uptime)
    }
    return months.map { ($0.month, $0.uptime) }
  }
}

extension Uptime {
  fileprivate mutating func add(_ other: Uptime) {
    observed += other.observed
    weightedDowntime += other.weightedDowntime
    for index in seconds.indices { seconds[index] += other.seconds[index] }
  }
}
