import Derivation
import StatusModel

/// A component's days side by side, as one inline SVG that ends with today.
///
/// It is stretched until the days that a narrow screen leaves out lie beside it; the style sheet undoes that on others.
struct DayBars {
  private let scope: PageScope
  private let report: UptimeReport
  private let name: String
  /// In the units of the image, as the style sheet's bar height is.
  private static let pitch = 10
  private static let height = 36
  /// Days that a narrow screen shows.
  static let narrowDays = 30

  init(_ report: UptimeReport, of name: String, in scope: PageScope) {
    self.report = report
    self.name = name
    self.scope = scope
  }

  var html: String {
    var writer = MarkupWriter(reserving: 2048)
    let width = report.days.count * Self.pitch
    writer.markup("<svg class=\"day-bars\" viewBox=\"0 0 \(width) \(Self.height)\" preserveAspectRatio=\"none\"")
    writer.markup(" role=\"img\"")
    writer.attribute("aria-label", label)
    writer.markup("><g\(stretching)>")
    writePath(of: .operational, class: "operational", to: &writer)
    writePath(of: nil, class: "no-data", to: &writer)
    for (index, day) in report.days.enumerated() {
      if let worst = day.worst, worst != .operational { write(day, worst, at: index, to: &writer) }
    }
    writer.markup("</g></svg>")
    return writer.string
  }

  /// From all days to the last `narrowDays`: the factor in hundredths, rounded up.
  private var stretching: String {
    let days = report.days.count
    guard days > Self.narrowDays else { return "" }
    let factor = (days * 100 + Self.narrowDays - 1) / Self.narrowDays
    let hidden = days * Self.pitch * (factor - 100) / 100
    return " transform=\"translate(-\(hidden)) scale(\(factor / 100).\(factor % 100 / 10)\(factor % 10) 1)\""
  }

  /// All days of one kind in one path, most of them by a short step from the day before.
  private func writePath(of status: ComponentStatus?, class name: String, to writer: inout MarkupWriter) {
    let places = report.days.indices.filter { report.days[$0].worst == status }
    guard !places.isEmpty else { return }
    writer.markup("<path class=\"\(name)\" d=\"")
    for place in places { writer.markup("M\(middle(of: place)) 11v20") }
    writer.markup("\"/>")
  }

  private func write(_ day: DayUptime, _ worst: ComponentStatus, at place: Int, to writer: inout MarkupWriter) {
    writer.markup("<path class=\"\(worst.word)\" d=\"")
    for (start, length) in Self.strokes(of: worst) { writer.markup("M\(middle(of: place)) \(start)v\(length)") }
    writer.markup("\"><title>")
    writer.text(title(of: day, worst))
    writer.markup("</title></path>")
  }

  /// The worse, the fewer gaps, and a good day is lower: whoever sees no colours sees that. Round ends add 3.5 to each side.
  private static func strokes(of status: ComponentStatus) -> [(start: Int, length: Int)] {
    switch status {
    case .operational: [(11, 20)]
    case .majorOutage: [(5, 26)]
    case .partialOutage: [(5, 8), (23, 8)]
    case .degradedPerformance: [(5, 2), (17, 2), (29, 2)]
    case .underMaintenance: [(5, 0), (14, 0), (22, 0), (31, 0)]
    }
  }

  private func middle(of place: Int) -> Int { place * Self.pitch + Self.pitch / 2 }

  private func title(of day: DayUptime, _ worst: ComponentStatus) -> String {
    let locale = scope.locale
    return locale.text(
      "component.day_with_uptime",
      ["date": locale.date(day.date), "status": locale.word(for: worst), "uptime": locale.uptime(day.uptime)])
  }

  private var label: String {
    let locale = scope.locale
    let problems = report.days.count { ($0.worst ?? .operational) > .underMaintenance }
    return locale.text(
      "component.days_label",
      [
        "name": name, "days": locale.text("duration.days", count: report.days.count),
        "uptime": locale.uptime(report.total), "problems": locale.text("component.problem_days", count: problems),
      ])
  }
}
