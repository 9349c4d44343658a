package import Derivation
import Diagnostics
import Rendering
import StatusModel

/// Chosen figures of a project.
package struct Statistics {
  package struct Row {
    /// As people read it.
    package let subject: String
    package let figures: InsightFigures
  }

  package let rows: [Row]
  private let sheet: InsightsSheet
  private let document: StatisticsDocument

  /// The periods of each subject, newest first, and then all of them together.
  package init(of project: Project, _ request: StatisticsRequest) throws(StatisticsError) {
    let snapshot = project.snapshot
    let insights = Insights(of: snapshot, over: try Self.days(request, in: snapshot))
    let names = InsightNames(snapshot)
    var rows: [Row] = []
    var sheet = InsightsSheet(names)
    var document = StatisticsDocument(snapshot, insights)
    for subject in try Self.subjects(request, in: insights, names) {
      for figures in subject.by(request.length) + [subject.total] {
        rows.append(Row(subject: names.name(of: subject.subject), figures: figures))
        sheet.add(figures, of: subject.subject)
        document.add(figures, of: subject.subject)
      }
    }
    self.rows = rows
    self.sheet = sheet
    self.document = document
  }

  /// With CRLF at the ends of lines.
  package var csv: [UInt8] { sheet.bytes }

  package var json: [UInt8] { document.bytes }

  /// nil is everything.
  private static func days(
    _ request: StatisticsRequest, in snapshot: StatusSnapshot
  ) throws(StatisticsError) -> ClosedRange<CivilDate>? {
    guard request.since != nil || request.until != nil else { return nil }
    let until = min(request.until ?? snapshot.today, snapshot.today)
    let since = request.since ?? Insights(of: snapshot).days.lowerBound
    guard since <= until else { throw .sinceAfterUntil }
    return since...until
  }

  private static func subjects(
    _ request: StatisticsRequest, in insights: Insights, _ names: InsightNames
  ) throws(StatisticsError) -> [SubjectInsights] {
    let chosen =
      try choose(request.groups, among: insights.groups, kind: "group", names)
      + choose(request.components, among: insights.components, kind: "component", names)
      + choose(request.tags, among: insights.tags, kind: "tag", names)
    return chosen.isEmpty ? [insights.site] : chosen
  }

  /// In the order of the request, each once.
  private static func choose(
    _ ids: [String], among subjects: [SubjectInsights], kind: String, _ names: InsightNames
  ) throws(StatisticsError) -> [SubjectInsights] {
    let known = subjects.map { names.id(of: $0.subject) ?? "" }
    var chosen: [Int] = []
    for id in ids {
      if id.utf8.elementsEqual("all".utf8) {
        chosen += subjects.indices
      } else if let place = known.firstIndex(where: { $0.utf8.elementsEqual(id.utf8) }) {
        chosen.append(place)
      } else {
        throw .unknown(kind: kind, name: id, suggestion: Suggestion.nearest(to: id, among: known))
      }
    }
    var seen = Set<Int>()
    return chosen.filter { seen.insert($0).inserted }.map { subjects[$0] }
  }
}
