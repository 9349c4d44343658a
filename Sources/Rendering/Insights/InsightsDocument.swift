import Derivation
import JSON
import StatusModel

/// All figures of the site as one document; `insights.schema.json` is its contract.
///
/// Periods in which nothing happened are left out, and so are old months and quarters; the totals are always whole.
struct InsightsDocument {
  static let path = "api/v1/insights.json"
  static let schemaPath = "api/v1/insights.schema.json"
  /// The newest of each length that can be in the document.
  private static let limits: [CalendarPeriod.Length: Int] = [.month: 36, .quarter: 12, .year: 25]
  /// The newest days of the calendar.
  private static let dayLimit = 366

  let insights: Insights
  let site: SiteContext

  private var snapshot: StatusSnapshot { site.snapshot }
  private var names: InsightNames { InsightNames(snapshot) }

  var value: JSONValue {
    .object([
      ("version", .integer(1)), ("generator", .string(site.generator)), ("now", .time(snapshot.now)),
      ("time_zone", .string(site.settings.timeZone.identifier)), ("from", .date(insights.days.lowerBound)),
      ("until", .date(insights.days.upperBound)), ("total", .object(insights.site.total.members)),
      ("years", periods(of: insights.site, .year)), ("quarters", periods(of: insights.site, .quarter)),
      ("months", periods(of: insights.site, .month)),
      ("components", .array(insights.components.map { subject($0, "id") })),
      ("groups", .array(insights.groups.map { subject($0, "id") })),
      ("tag_count", .integer(insights.tags.count)),
      ("tags", .array(InsightsLimits.tags(insights.tags).map { subject($0, "tag") })),
      ("longest_incidents", .array(insights.longest.map(longest))), ("days", .array(days)),
    ])
  }

  private func subject(_ insights: SubjectInsights, _ key: String) -> JSONValue {
    let total: [(name: String, value: JSONValue)] = [
      (key, .optional(names.id(of: insights.subject))), ("total", .object(insights.total.members)),
    ]
    let lengths: [(name: String, length: CalendarPeriod.Length)] = [
      ("years", .year), ("quarters", .quarter), ("months", .month),
    ]
    return .object(total + lengths.map { ($0.name, periods(of: insights, $0.length)) })
  }

  private func periods(of insights: SubjectInsights, _ length: CalendarPeriod.Length) -> JSONValue {
    let newest = insights.by(length).prefix(Self.limits[length] ?? 0)
    return .array(newest.filter { !$0.isQuiet }.map { .object($0.members) })
  }

  private func longest(_ place: Int) -> JSONValue {
    let incident = snapshot.incidents[place]
    return .object([
      ("slug", .string(incident.incident.identity.slug)), ("title", .string(incident.incident.identity.title)),
      ("impact", .string(incident.impact.word)), ("started", .time(incident.incident.started)),
      ("duration_seconds", .integer(incident.duration)), ("is_open", .boolean(incident.isOpen)),
    ])
  }

  /// Oldest first.
  private var days: [JSONValue] {
    insights.calendar.suffix(Self.dayLimit).map { day in
      let time = StatusTime(day.uptime)
      return .object([
        ("date", .date(day.date)), ("worst", .optional(day.worst?.word)),
        ("outage_seconds", .integer(time.outage)), ("problem_seconds", .integer(time.problems)),
      ])
    }
  }
}
