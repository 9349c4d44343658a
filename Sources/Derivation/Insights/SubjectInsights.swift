/// The figures of one subject.
package struct SubjectInsights: Sendable, Equatable {
  package let subject: InsightSubject
  package let total: InsightFigures
  /// By length, newest first. Of a tag those in which something happened, of all others also the quiet ones that have data.
  private let periods: [CalendarPeriod.Length: [InsightFigures]]

  init(subject: InsightSubject, total: InsightFigures, periods: [CalendarPeriod.Length: [InsightFigures]]) {
    self.subject = subject
    self.total = total
    self.periods = periods
  }

  package func by(_ length: CalendarPeriod.Length) -> [InsightFigures] { periods[length] ?? [] }

  /// nil when it is not among the periods.
  package subscript(period: CalendarPeriod) -> InsightFigures? {
    by(period.length).first { $0.period == period }
  }
}
