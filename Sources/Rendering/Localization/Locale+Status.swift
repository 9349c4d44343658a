package import Derivation
package import StatusModel

extension Locale {
  package func word(for status: ComponentStatus) -> String { statuses[status.word] ?? "status." + status.word }

  package func word(for state: UpdateState) -> String { states[state.word] ?? "state." + state.word }

  /// What an update's heading says: its state, or that it changes none.
  func word(for update: Update) -> String { update.keepsState ? text("state.update") : word(for: update.state) }

  package func word(for impact: Impact) -> String { text("impact." + impact.word) }

  /// The whole service in a sentence.
  package func sentence(for level: OverallStatus.Level) -> String { text("overall.\(level)") }

  /// Uptime in percent, cut to two decimals, so that 100 % means no downtime at all; the words for "no data" without any.
  func uptime(_ uptime: Uptime) -> String {
    guard let milliPercent = uptime.milliPercent else { return text("uptime.no_data") }
    return percent(decimal(thousandths: milliPercent, places: 2))
  }

  /// The uptime over a report's days, beside the target.
  func uptimeWords(_ report: UptimeReport, target: Int?) -> String {
    guard report.total.observed > 0 else { return text("uptime.no_data_yet") }
    let days = text("duration.days", count: report.days.count)
    let words = text("uptime.over_days", ["uptime": uptime(report.total), "days": days])
    guard let target else { return words }
    return words + " · " + text("uptime.target", ["target": self.target(target)])
  }

  func target(_ milliPercent: Int) -> String {
    percent(decimal(thousandths: milliPercent))
  }
}
