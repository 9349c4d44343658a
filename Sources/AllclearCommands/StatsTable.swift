import Derivation
import Generator
import StatusModel

/// Figures as people read them on a terminal.
struct StatsTable {
  let statistics: Statistics
  /// Whether the rows are of more than one subject, so that each names its own.
  private var namesSubjects: Bool { Set(statistics.rows.map(\.subject)).count > 1 }

  init(_ statistics: Statistics) {
    self.statistics = statistics
  }

  func lines(width: Int?) -> [StyledText] {
    let subject = namesSubjects ? [Table.Column(title: "Of", givesWay: true)] : []
    var table = Table(
      subject + [Table.Column(title: "Period")]
        + Self.titles.map { Table.Column(title: $0, alignment: .trailing) })
    for row in statistics.rows {
      let isTotal = row.figures.period == nil
      let cells = [Self.name(row.figures)] + Self.cells(row.figures)
      table.rows.append(
        (namesSubjects ? [StyledText(row.subject)] : []) + cells.map { StyledText($0, isTotal ? .bold : nil) })
    }
    return table.lines(width: width)
  }

  private static let titles = [
    "Incidents", "Critical", "Major", "Minor", "In outage", "Uptime", "Target", "Budget", "To resolve", "9 of 10",
    "Planned",
  ]

  private static func name(_ figures: InsightFigures) -> String {
    (figures.period?.name ?? "all") + (figures.isRunning ? " so far" : "")
  }

  private static func cells(_ figures: InsightFigures) -> [String] {
    let resolve = figures[.toResolve]
    return [
      String(figures.incidentCount), count(figures[.critical]), count(figures[.major]), count(figures[.minor]),
      figures.outageSeconds == 0 ? "–" : length(figures.outageSeconds),
      // Two decimals of uptime are cut and those of the budget rounded up, so that neither looks better than it is.
      figures.uptime?.milliPercent.map { "\(hundredths($0 / 10)) %" } ?? "–",
      figures.budget.map { "\(thousandths($0.target)) %" } ?? "–", budget(figures),
      resolve.median.map(length) ?? "–", resolve.ninetieth.map(length) ?? "–", count(figures.maintenances),
    ]
  }

  private static func budget(_ figures: InsightFigures) -> String {
    guard let budget = figures.budget else { return "–" }
    return budget.burn.map { "\(($0 + 999) / 1000) %" } ?? "over"
  }

  private static func count(_ number: Int) -> String { number == 0 ? "–" : String(number) }

  private static func hundredths(_ number: Int) -> String {
    let fraction = String(number % 100 + 100).dropFirst()
    return "\(number / 100).\(fraction)"
  }

  /// Without zeros at its end.
  private static func thousandths(_ number: Int) -> String {
    var fraction = Array(String(number % 1000 + 1000).utf8.dropFirst())
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    return fraction.isEmpty ? "\(number / 1000)" : "\(number / 1000).\(String(decoding: fraction, as: UTF8.self))"
  }

  /// Such as `12 min`, `2 h 05 min`, `3 d 4 h`; less than a minute is `0 min`.
  private static func length(_ seconds: Int) -> String {
    let minutes = seconds / 60
    if minutes < 60 { return "\(minutes) min" }
    if minutes < 1440 {
      let rest = String(minutes % 60 + 100).dropFirst()
      return "\(minutes / 60) h \(rest) min"
    }
    return "\(minutes / 1440) d \(minutes / 60 % 24) h"
  }
}
