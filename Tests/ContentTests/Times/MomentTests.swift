import Testing

@testable import Content

struct MomentTests {
  private let zone = ReadPost.zone

  @Test func aTimeOfDayIsTheNextOrTheLast() throws {
    let now = try #require(Moment.instant("2023-07-05 14:20", in: zone))
    #expect(ReadPost.clock(Moment.instant("15:00", after: now, in: zone)) == "07-05 15:00")
    #expect(ReadPost.clock(Moment.instant("14:00", after: now, in: zone)) == "07-06 14:00")
    #expect(ReadPost.clock(Moment.instant("15:00", before: now, in: zone)) == "07-04 15:00")
    #expect(ReadPost.clock(Moment.instant("14:00", before: now, in: zone)) == "07-05 14:00")
    #expect(ReadPost.clock(Moment.instant("19:10 UTC", before: now, in: zone)) == "07-05 14:10")
  }

  @Test func delaysCountForwardsAlone() throws {
    let now = try #require(Moment.instant("2023-07-05 14:20", in: zone))
    #expect(ReadPost.clock(Moment.instant("+2h05m", after: now, in: zone)) == "07-05 16:25")
    #expect(Moment.instant("+1h", before: now, in: zone) == nil)
    #expect(Moment.instant("+1h", in: zone) == nil && Moment.instant("14:20", in: zone) == nil)
  }

  @Test func daysAreThemselves() throws {
    let now = try #require(Moment.instant("2023-07-05 14:20", in: zone))
    #expect(ReadPost.clock(Moment.instant("2023-07-01", after: now, in: zone)) == "07-01 00:00")
    #expect(ReadPost.clock(Moment.instant("2023-07-09 10:00", before: now, in: zone)) == "07-09 10:00")
    #expect(Moment.instant("soon", after: now, in: zone) == nil)
  }
}
