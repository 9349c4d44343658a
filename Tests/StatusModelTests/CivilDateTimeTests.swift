import StatusModel
import Testing

struct CivilDateTimeTests {
  @Test(arguments: [(0, 0, 0, 0), (-1, 23, 59, 59), (86_399, 23, 59, 59), (-86_400, 0, 0, 0), (3_661, 1, 1, 1)])
  func aClockInUTCShowsTheInstant(seconds: Int, hour: Int, minute: Int, second: Int) {
    let civil = CivilDateTime(utc: Instant(seconds: seconds))
    #expect(civil.asUTC == Instant(seconds: seconds))
    #expect([civil.hour, civil.minute, civil.second] == [hour, minute, second])
  }
}
