import ArgumentParser
import Generator
import StatusModel

/// A day, or a longer stretch of the calendar by its name.
struct DayArgument: ExpressibleByArgument {
  let days: ClosedRange<CivilDate>

  init?(argument: String) {
    guard let days = StatisticsRequest.days(argument) else { return nil }
    self.days = days
  }
}
