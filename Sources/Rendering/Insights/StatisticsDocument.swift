package import Derivation
import JSON
import StatusModel

/// Chosen figures as a JSON document of their own: a flat list, a row a subject and period.
package struct StatisticsDocument {
  private let snapshot: StatusSnapshot
  private let days: ClosedRange<CivilDate>
  private var rows: [JSONValue] = []
  private let names: InsightNames

  package init(_ snapshot: StatusSnapshot, _ insights: Insights) {
    self.snapshot = snapshot
    days = insights.days
    names = InsightNames(snapshot)
  }

  package mutating func add(_ figures: InsightFigures, of subject: InsightSubject) {
    let head: [(name: String, value: JSONValue)] = [
      ("kind", .string(names.kind(of: subject))), ("id", .optional(names.id(of: subject))),
      ("name", .string(names.name(of: subject))),
    ]
    rows.append(.object(head + figures.members))
  }

  package var bytes: [UInt8] {
    JSONValue.object([
      ("version", .integer(1)), ("now", .time(snapshot.now)),
      ("time_zone", .string(snapshot.settings.timeZone.identifier)), ("from", .date(days.lowerBound)),
      ("until", .date(days.upperBound)), ("rows", .array(rows)),
    ]).bytes(.records)
  }
}
