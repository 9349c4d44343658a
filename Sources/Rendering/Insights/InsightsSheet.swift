package import Derivation
import StatusModel

/// Figures as a table for spreadsheets: a row a subject and period.
package struct InsightsSheet {
  private var writer = CSVWriter()
  private let names: InsightNames

  package init(_ names: InsightNames) {
    self.names = names
    writer.add(Self.columns.map { .value($0) })
  }

  package var bytes: [UInt8] { writer.bytes }

  package mutating func add(_ figures: InsightFigures, of subject: InsightSubject) {
    writer.add(head(figures, subject) + Self.counts(figures) + Self.time(figures) + Self.measures(figures))
  }

  private static let columns =
    ["kind", "id", "name", "period", "from", "until", "is_running", "incidents"]
    + Impact.allCases.reversed().map { "incidents_" + $0.word } + ["maintenances", "outage_seconds"]
    + statuses.map { $0.word + "_seconds" }
    + [
      "downtime_seconds", "planned_downtime_seconds", "observed_seconds", "uptime_percent", "target_percent",
      "budget_allowed_seconds", "budget_left_seconds", "budget_burn_percent",
    ]
    + IncidentMeasure.allCases.flatMap { measure in
      let unit = measure == .updates ? "" : "_seconds"
      return ["\(measure.word)_median\(unit)", "\(measure.word)_p90\(unit)"]
    }

  private static let statuses = ComponentStatus.allCases.reversed().filter { $0 != .operational }

  private func head(_ figures: InsightFigures, _ subject: InsightSubject) -> [CSVWriter.Cell] {
    [
      .value(names.kind(of: subject)), names.id(of: subject).map { .text($0) } ?? .value(nil),
      .text(names.name(of: subject)), .value(figures.period?.name ?? "total"),
      .value(Timestamp.date(figures.days.lowerBound)), .value(Timestamp.date(figures.days.upperBound)),
      .value(figures.isRunning ? "true" : "false"),
    ]
  }

  private static func counts(_ figures: InsightFigures) -> [CSVWriter.Cell] {
    let impacts = Impact.allCases.reversed().map { figures[$0] }
    return ([figures.incidentCount] + impacts + [figures.maintenances, figures.outageSeconds]).map {
      .value(String($0))
    }
  }

  private static func time(_ figures: InsightFigures) -> [CSVWriter.Cell] {
    let budget = figures.budget
    return statuses.map { .value(String(figures.downtime[$0])) } + [
      .value(decimal(figures.downtime.weighted, 6)), .value(decimal(figures.planned.weighted, 6)),
      .value(figures.uptime.map { String($0.observed) }), .value(figures.uptime?.milliPercent.map { decimal($0, 3) }),
      .value(budget.map { decimal($0.target, 3) }), .value(budget.map { String($0.allowed) }),
      .value(budget.map { String($0.left) }), .value(budget?.burn.map { decimal($0, 3) }),
    ]
  }

  private static func measures(_ figures: InsightFigures) -> [CSVWriter.Cell] {
    IncidentMeasure.allCases.flatMap { measure -> [CSVWriter.Cell] in
      let spread = figures[measure]
      return [.value(spread.median.map { String($0) }), .value(spread.ninetieth.map { String($0) })]
    }
  }

  /// `units` of ten to the power of minus `digits`, at least zero, without zeros at its end.
  private static func decimal(_ units: Int, _ digits: Int) -> String {
    var text = Array(String(units).utf8)
    if text.count <= digits { text = Array(repeating: UInt8(ascii: "0"), count: digits + 1 - text.count) + text }
    var fraction = text.suffix(digits)
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = String(decoding: text.dropLast(digits), as: UTF8.self)
    return fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
  }
}
