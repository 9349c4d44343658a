import Derivation
import StatusModel

/// The components that are shown, by group: when each was down, and its uptime; as strips, and as a table.
struct InsightComponents {
  private let insights: Insights
  private let year: CalendarPeriod?
  private let months: InsightMonths
  private let scope: PageScope
  /// By component.
  private let figures: [[InsightFigures?]]
  /// The same for all components that are shown, so that they compare.
  private let ceiling: Int

  /// `year` nil is all time.
  init(insights: Insights, year: CalendarPeriod?, months: InsightMonths, scope: PageScope) {
    self.insights = insights
    self.year = year
    self.months = months
    self.scope = scope
    let figures = insights.components.map(months.figures)
    self.figures = figures
    ceiling =
      scope.site.snapshot.groups.flatMap(\.members)
      .flatMap { figures[$0].compactMap { $0?.downtime.problems } }.max() ?? 0
  }

  private var locale: Locale { scope.locale }
  private var columns: InsightColumns { InsightColumns(scope: scope) }
  private var snapshot: StatusSnapshot { scope.site.snapshot }

  var html: String {
    var writer = MarkupWriter(reserving: 8192)
    for group in snapshot.groups {
      if let known = group.group {
        writer.element("h3", known.name)
        writer.markup("\n")
      }
      writer.markup(chart(of: group))
    }
    writer.markup("<details class=\"as-table\"><summary>")
    writer.text(locale.text("incident.as_table"))
    writer.markup("</summary>\n" + table + "</details>")
    return writer.string
  }

  private func chart(of group: GroupSnapshot) -> String {
    var chart = ChartList()
    for member in group.members {
      let strip = months.strip(of: figures[member], ceiling: ceiling, label: label(of: member), in: locale) {
        let worst = $0.downtime.worstProblem
        return Strip.Bar(
          value: $0.downtime.problems, tone: worst.word, title: words(for: $0, worst), pieces: worst.pieces)
      }
      chart.add(scope.component(member), value(of: total(of: insights.components[member])), strip.svg)
    }
    return chart.html(axis: months.axis(in: locale))
  }

  private func words(for figures: InsightFigures, _ worst: ComponentStatus) -> String {
    guard figures.downtime.problems > 0 else { return locale.word(for: .operational) }
    return locale.text(
      "insights.status_for",
      ["status": locale.word(for: worst), "duration": locale.duration(figures.downtime.problems)])
  }

  private func label(of member: Component.Index) -> String {
    let name = snapshot.components[member].component.name
    let total = total(of: insights.components[member])
    return locale.text(
      "insights.component_label",
      [
        "name": name, "uptime": total?.uptime.map(locale.uptime) ?? locale.text("uptime.no_data"),
        "incidents": locale.text("history.incident_count", count: total?.incidentCount ?? 0),
      ])
  }

  private func total(of subject: SubjectInsights) -> InsightFigures? {
    year.map { subject[$0] } ?? subject.total
  }

  private func value(of figures: InsightFigures?) -> String {
    guard let figures else { return TextEscaping.escaped(locale.text("uptime.no_data")) }
    let target = columns.target(figures).map { " <span class=\"target\">" + $0 + "</span>" } ?? ""
    return columns.uptime(figures) + target
  }

  /// Each group before its members.
  private var table: String {
    let headings = ["incidents", "outage", "uptime", "target", "budget", "to_resolve", "planned"]
    var table = DataTable(
      caption: locale.text("insights.components"), class: "figures",
      columns: [locale.text("incident.component")] + headings.map { locale.text("insights.column_" + $0) })
    let groups = Dictionary(insights.groups.map { ($0.subject, $0) }) { first, _ in first }
    for group in snapshot.groups {
      if let known = group.group, let place = snapshot.settings.groups.firstIndex(of: known),
        let subject = groups[.group(place)]
      {
        table.add(row("<strong>" + TextEscaping.escaped(known.name) + "</strong>", total(of: subject)))
      }
      for member in group.members { table.add(row(scope.component(member), total(of: insights.components[member]))) }
    }
    return table.html
  }

  private func row(_ head: String, _ figures: InsightFigures?) -> [String] {
    guard let figures else { return [head] + Array(repeating: "–", count: 7) }
    return [
      head, columns.count(figures.incidentCount), columns.duration(figures.outageSeconds), columns.uptime(figures),
      figures.budget.map { TextEscaping.escaped(locale.target($0.target)) } ?? "–", columns.burn(figures),
      columns.optional(figures[.toResolve].median), columns.count(figures.maintenances),
    ]
  }
}

extension StatusTime {
  /// The worst that was reached, planned work left out.
  fileprivate var worstProblem: ComponentStatus {
    [.majorOutage, .partialOutage, .degradedPerformance].first { self[$0] > 0 } ?? .operational
  }
}

extension ComponentStatus {
  /// The worse, the fewer, as in bars of days.
  fileprivate var pieces: Int {
    switch self {
    case .degradedPerformance: 3
    case .partialOutage: 2
    case .majorOutage, .underMaintenance, .operational: 1
    }
  }
}
