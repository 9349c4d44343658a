import Derivation
import StatusModel

/// Addresses of pages, as paths from the site's root (section 4 of the contract).
enum Permalink {
  static let front = ""
  static let history = "history/"
  static let maintenances = "maintenance/"
  static let subscribe = "subscribe/"
  static let dependencies = AnalysisPage.dependencies.path
  static let insights = AnalysisPage.insights.path
  static let postmortems = AnalysisPage.postmortems.path
  static let followUps = AnalysisPage.followUps.path
  static let insightsSheet = insights + "months.csv"

  static func incident(_ slug: String) -> String { "incidents/\(slug)/" }

  /// Of the incident's review on its page.
  static func postmortem(of incident: Incident) -> String {
    self.incident(incident.identity.slug) + (incident.postmortem.map { "#" + $0.anchor } ?? "")
  }

  static func maintenance(_ slug: String) -> String { "maintenance/\(slug)/" }
  static func announcement(_ slug: String) -> String { "announcements/\(slug)/" }
  static func page(_ slug: String) -> String { "\(slug)/" }
  static func component(_ id: String) -> String { "components/\(id)/" }
  static func tag(_ tag: String) -> String { "tags/\(tag)/" }

  /// Of a year's figures.
  static func insights(_ year: CalendarPeriod) -> String { "\(insights)\(year.name)/" }

  /// Of the reviews that were published in a year; nil is the first page.
  static func postmortems(_ year: Int?) -> String { postmortems + (year.map { "\($0)/" } ?? "") }

  /// Of what was done about the postmortems of a year; nil is the first page.
  static func followUps(_ year: Int?) -> String { followUps + (year.map { "\($0)/" } ?? "") }

  static func month(_ month: CivilMonth) -> String {
    "history/\(fourDigits(month.year))-\(TwoDigits.text(month.month))/"
  }

  private static func fourDigits(_ year: Int) -> String {
    String(String(10_000 + year).dropFirst())
  }
}
