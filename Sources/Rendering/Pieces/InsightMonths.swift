import Derivation
import StatusModel

/// Months side by side, with one subject's figures of each that has some.
struct InsightMonths {
  /// Oldest first.
  let months: [CivilMonth]
  private static let (least, most) = (12, 24)

  /// Of a year all twelve; else the last ones, enough to make a chart.
  init(of year: CalendarPeriod?, in days: ClosedRange<CivilDate>) {
    if let year {
      months = Self.months(12, from: year.firstMonth)
    } else {
      let (first, last) = (CivilMonth(containing: days.lowerBound), CivilMonth(containing: days.upperBound))
      let count = (last.year - first.year) * 12 + last.month - first.month + 1
      let shown = min(Self.most, max(Self.least, count))
      let start = last.year * 12 + last.month - shown
      let date = CivilDate(year: max(1, start / 12), month: start % 12 + 1, day: 1)
      months = Self.months(shown, from: date.map(CivilMonth.init(containing:)) ?? first)
    }
  }

  private static func months(_ count: Int, from first: CivilMonth) -> [CivilMonth] {
    (1..<count).reduce(into: [first]) { months, _ in months.append((months.last ?? first).next) }
  }

  /// Of each month; nil where the subject has no figures.
  func figures(of subject: SubjectInsights) -> [InsightFigures?] {
    let byMonth = Dictionary(subject.by(.month).map { (CivilMonth(containing: $0.days.lowerBound), $0) }) { $1 }
    return months.map { byMonth[$0] }
  }

  func axis(in locale: Locale) -> (start: String, end: String) {
    (locale.date(months[0].firstDay, \.shortMonth), locale.date(months[months.count - 1].firstDay, \.shortMonth))
  }

  /// A strip of one value of each month; `bar` is asked of those with data, and the month stands before its words.
  func strip(
    of figures: [InsightFigures?], ceiling: Int? = nil, label: String, in locale: Locale,
    _ bar: (InsightFigures) -> Strip.Bar
  ) -> Strip {
    let bars = zip(months, figures).map { month, figures in
      guard let figures else { return Strip.Bar(value: 0, tone: "", title: nil) }
      var bar = bar(figures)
      bar.title = locale.text("insights.month_value", ["month": locale.month(month), "value": bar.title ?? ""])
      return bar
    }
    return Strip(bars: bars, ceiling: ceiling ?? bars.map(\.value).max() ?? 0, label: label)
  }
}
