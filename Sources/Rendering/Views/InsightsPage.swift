import Derivation
import Mustache
import StatusModel

/// `/insights/`, and `/insights/YYYY/` of a year.
struct InsightsPage: SitePage {
  static let template = "insights"

  let insights: Insights
  /// nil is all time.
  let year: CalendarPeriod?
  let scope: PageScope

  private var locale: Locale { scope.locale }
  private var months: InsightMonths { InsightMonths(of: year, in: insights.days) }

  /// A year that is not among the figures has no page.
  private var total: InsightFigures { year.flatMap { insights.site[$0] } ?? insights.site.total }

  var head: PageHead {
    let title = year.map { locale.text("insights.title_year", ["year": $0.name]) } ?? locale.text("insights.title")
    return PageHead(
      title: title, description: locale.text("insights.description"),
      path: year.map { Permalink.insights($0) } ?? Permalink.insights, kind: "insights")
  }

  func child(named name: String) -> Any? {
    switch name {
    case "title": head.title
    case "overviewHref": year.map { _ in scope.href(Permalink.insights) }
    case "leadHTML": lead
    case "factsHTML": InsightFacts.html(of: total, in: scope)
    case "hasIncidents": total.incidentCount > 0
    case "trendsHTML":
      InsightTrends(subject: insights.site, months: months, scope: scope).html
    case "periodsHTML": InsightPeriods(insights: insights, year: year, scope: scope).html
    case "isYear": year != nil
    case "legendHTML": Legend.html(in: scope)
    case "calendarHTML": InsightCalendar(of: days, in: scope).html
    case "longestHTML":
      LongestIncidents.html(
        year.map { insights.longestByYear[$0.firstMonth.year] ?? [] } ?? insights.longest, in: scope)
    case "responseHTML": InsightResponse(figures: total, scope: scope).html
    case "componentsHTML":
      InsightComponents(insights: insights, year: year, months: months, scope: scope).html
    case "tagsHTML": InsightTags(insights: insights, year: year, scope: scope).html
    case "weights": locale.weights(scope.site.settings.uptime.weights)
    case "historyHref": scope.href(Permalink.history)
    case "sheetHref": scope.href(Permalink.insightsSheet)
    case "dataHref": scope.href(InsightsDocument.path)
    case "neighboursHTML": neighbours
    default: nil
    }
  }

  private var lead: String {
    locale.pattern(total.isRunning ? "insights.lead_until_now" : "insights.lead").markup([
      "from": scope.date(total.days.lowerBound), "until": scope.date(total.days.upperBound),
    ])
  }

  /// Of the year, or the last twelve months.
  private var days: ArraySlice<DayUptime> {
    let last = insights.days.upperBound
    let first =
      year?.days.lowerBound
      ?? CivilDate(year: max(1, last.year - 1), month: last.month, day: 1)
      .map { CivilMonth(containing: $0).next.firstDay } ?? last
    let end = year?.days.upperBound ?? last
    let start = insights.calendar.firstIndex { $0.date >= first } ?? insights.calendar.endIndex
    let stop = insights.calendar[start...].firstIndex { $0.date > end } ?? insights.calendar.endIndex
    return insights.calendar[start..<stop]
  }

  private var neighbours: String? {
    guard let year else { return nil }
    let years = insights.site.by(.year).compactMap(\.period)
    let link = { (period: CalendarPeriod?) in period.map { ($0.name, Permalink.insights($0)) } }
    return Neighbours.html(
      older: link(years.first { $0 < year }), newer: link(years.last { $0 > year }), wordsUnder: "insights", in: scope)
  }
}
