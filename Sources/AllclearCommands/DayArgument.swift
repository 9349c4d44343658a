import ArgumentParser
import Authoring
import Generator
import StatusModel

/// A day, or a longer stretch of the calendar by its name.
struct DayArgument: ExpressibleByArgument {
  let days: ClosedRange<CivilDate>

  init?(argument: String) {
    guard let days = StatisticsRequest.days(argument) else { return nil }
    self.days = days
  }

  /// The one day that an option gives.
  static func day(_ text: String, of option: String) throws(AuthoringError) -> CivilDate {
    guard let days = StatisticsRequest.days(text), days.lowerBound == days.upperBound else {
      throw AuthoringError("\(option) '\(text)' is no day; write 2026-11-20", isUsage: true)
    }
    return days.lowerBound
  }
}
