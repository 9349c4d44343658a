import StatusModel
import Testing

@testable import Querying

@Suite struct ChangeTimeTests {
  private func time(_ text: String) throws -> ChangeTime { ChangeTime(try #require(Instant(rfc3339: text))) }

  @Test func schedulesAreInFullMinutes() throws {
    #expect(try time("2026-11-24T06:00:00Z").cron == "0 6 24 11 *")
    #expect(try time("2026-12-31T23:59:01Z").cron == "0 0 1 1 *")
  }

  @Test func peopleReadItInTheSitesZone() throws {
    let zone = TimeZoneRules(identifier: "Test/Zone", initialOffset: -6 * 3600)
    let now = try #require(Instant(rfc3339: "2026-11-23T18:00:00Z"))
    #expect(try time("2026-11-24T06:30:00Z").human(in: zone, now: now) == "2026-11-24 00:30 Test/Zone, in 12 h 30 min")
    #expect(try time("2026-11-23T18:00:09Z").human(in: zone, now: now) == "2026-11-23 12:00:09 Test/Zone, in 9 s")
  }

  @Test func distancesHaveTwoUnitsAtMost() {
    #expect(TimeDistance.words(59) == "59 s")
    #expect(TimeDistance.words(86_400) == "1 d")
    #expect(TimeDistance.words(-90_061) == "1 d 1 h")
    #expect(TimeDistance.words(.min) == TimeDistance.words(.max))
  }
}
