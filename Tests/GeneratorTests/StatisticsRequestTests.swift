import StatusModel
import Testing

@testable import Generator

struct StatisticsRequestTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-Q1", "2024-01-01", "2024-03-31"),
    ("2023-Q4", "2023-10-01", "2023-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2023-07-05", "2023-07-05", "2023-07-05"),
  ])
  func aNameIsTheDaysThatItNames(_ text: String, first: String, last: String) throws {
    let days = try #require(StatisticsRequest.days(text))
    #expect(StatisticsRequest.days(first)?.lowerBound == days.lowerBound)
    #expect(StatisticsRequest.days(last)?.upperBound == days.upperBound)
  }

  @Test(arguments: [
    "", "24", "2024-", "2024-13", "2024-00", "2024-Q5", "2024-Q0", "2024-Q", "2024-q1", "2023-02-29", "2024-1",
    "2024-01-01-01", "0000", "-2024", "2024-01-01T00:00:00Z", "２０２４",
  ])
  func whatNamesNoDayIsRefused(_ text: String) {
    #expect(StatisticsRequest.days(text) == nil)
  }
}
