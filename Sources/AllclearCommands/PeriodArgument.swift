import ArgumentParser
import Derivation

/// The values of `--by`.
enum PeriodArgument: String, ExpressibleByArgument, CaseIterable {
  case month, quarter, year

  var length: CalendarPeriod.Length {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
