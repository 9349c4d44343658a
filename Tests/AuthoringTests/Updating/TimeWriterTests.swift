import StatusModel
import Testing

@testable import Authoring

struct TimeWriterTests {
  private let writer = TimeWriter(zone: Sample.zone)

  @Test func minutesAreWrittenAndSecondsWhereThereAreSome() {
    #expect(writer.dated(Sample.instant("2023-07-05 04:05")) == "2023-07-05 04:05")
    #expect(writer.dated(Sample.instant("2023-07-05 04:05:06")) == "2023-07-05 04:05:06")
  }

  @Test func timesThatClocksShowTwiceHaveTheirOffset() {
    #expect(writer.dated(Sample.instant("2026-11-01T01:30:00-06:00")) == "2026-11-01T01:30:00-06:00")
    #expect(writer.dated(Sample.instant("2026-11-01T01:30:00-05:00")) == "2026-11-01T01:30:00-05:00")
  }

  @Test(arguments: [(0, "+0m"), (17 * 60, "+17m"), (7500, "+2h05m"), (7200, "+2h"), (3661, "+1h01m01s")])
  func delaysAreWrittenInHoursAndMinutes(_ seconds: Int, _ text: String) {
    #expect(TimeWriter.relative(seconds) == text)
  }

  @Test func offsetsHaveASign() {
    #expect(TimeWriter.offset(-18_000) == "-05:00")
    #expect(TimeWriter.offset(19_800) == "+05:30")
  }
}
