import Derivation
import StatusModel

extension MonthDigest {
  var isQuiet: Bool { incidents.isEmpty && maintenances.isEmpty }

  /// What the month adds up to, in a line.
  func totals(in scope: PageScope) -> String {
    let locale = scope.locale
    var parts = [locale.text("history.incident_count", count: incidents.count)].map(TextEscaping.escaped)
    if !maintenances.isEmpty {
      parts.append(TextEscaping.escaped(locale.text("history.maintenance_count", count: maintenances.count)))
    }
    if outageSeconds > 0 {
      parts.append(locale.pattern("history.outage_total").markup(["duration": scope.duration(outageSeconds)]))
    }
    if uptime.observed > 0 {
      parts.append(TextEscaping.escaped(locale.text("history.uptime_total", ["uptime": locale.uptime(uptime)])))
    }
    return parts.map { "<span>" + $0 + "</span>" }.joined(separator: " ")
  }
}
