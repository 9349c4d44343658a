import Derivation
import StatusModel

/// Two short texts side by side, as READMEs and dashboards show them.
struct Badge: Sendable, Equatable {
  /// What it is about.
  let label: String
  let message: String
  let status: ComponentStatus

  /// The whole service.
  static func site(_ site: SiteContext) -> Badge {
    let level = site.snapshot.overall.level
    return Badge(label: site.settings.title, message: site.locale.sentence(for: level), status: level.tone)
  }

  static func component(_ snapshot: ComponentSnapshot, _ locale: Locale) -> Badge {
    Badge(label: snapshot.component.name, message: locale.word(for: snapshot.status), status: snapshot.status)
  }

  static func uptime(of snapshot: ComponentSnapshot, _ locale: Locale) -> Badge {
    let days = locale.text("duration.days", count: snapshot.uptime.days.count)
    return Badge(
      label: locale.text("badge.uptime", ["name": snapshot.component.name, "days": days]),
      message: locale.uptime(snapshot.uptime.total),
      status: tone(of: snapshot.uptime.total, target: snapshot.component.target))
  }

  /// Green when the target (99.9 % without one) is met, then by how many times the allowed downtime was spent: twice,
  /// ten times, more. Without data as while work is done: neither good nor bad.
  private static func tone(of uptime: Uptime, target: Int?) -> ComponentStatus {
    guard let milliPercent = uptime.milliPercent else { return .underMaintenance }
    let target = target ?? 99_900
    guard milliPercent < target else { return .operational }
    let (spent, allowed) = (100_000 - milliPercent, 100_000 - target)
    if spent <= allowed * 2 { return .degradedPerformance }
    return spent <= allowed * 10 ? .partialOutage : .majorOutage
  }
}
