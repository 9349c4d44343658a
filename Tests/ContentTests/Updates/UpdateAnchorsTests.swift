import StatusModel
import Testing

@testable import Content

@Suite struct UpdateAnchorsTests {
  private func names(_ seconds: Int...) -> [String] {
    var anchors = UpdateAnchors()
    return seconds.map { anchors.name(for: Instant(seconds: $0)) }
  }

  @Test func anUpdateIsNamedByItsMinuteInUTC() {
    #expect(names(1_688_584_800) == ["update-20230705t1920z"])
    #expect(names(1_688_584_805) == ["update-20230705t192005z"])
    #expect(names(-62_135_596_800) == ["update-00010101t0000z"])
  }

  @Test func updatesOfOneInstantAreNumbered() {
    #expect(
      names(0, 0, 60, 0) == [
        "update-19700101t0000z", "update-19700101t0000z-2", "update-19700101t0001z", "update-19700101t0000z-3",
      ])
  }

  /// Posts with such times are reported, which must not end the run.
  @Test(arguments: [-100_000_000_000_000, 100_000_000_000_000])
  func timesBeyondEveryCalendarHaveNames(seconds: Int) {
    #expect(names(seconds)[0].hasPrefix("update-"))
  }
}
