import StatusModel
import Testing

@Suite struct InstantRFC3339Tests {
  @Test func whatIsWrittenIsReadAgain() throws {
    for seconds in [0, 1_688_584_800, -1, 253_402_300_799] {
      let instant = Instant(seconds: seconds)
      #expect(Instant(rfc3339: instant.rfc3339) == instant, "\(instant.rfc3339)")
    }
    #expect(Instant(seconds: 1_688_584_800).rfc3339 == "2023-07-05T19:20:00Z")
  }

  @Test func offsetsAndFractionsAreRead() {
    let expected = Instant(seconds: 1_688_584_800)
    #expect(Instant(rfc3339: "2023-07-05T14:20:00.123-05:00") == expected)
    #expect(Instant(rfc3339: "2023-07-06T01:05:00+05:45") == expected)
    #expect(Instant(rfc3339: "2023-07-05t19:20:00.000z") == expected)
  }

  @Test(arguments: [
    "", "2023-07-05", "2023-02-30T00:00:00Z", "2023-07-05T24:00:00Z", "2023-07-05T19:20:00", "2023-07-05T19:20:00.Z",
    "2023-07-05T19:20:00Zx", "2023-07-05T19:20:00+0545", "x023-07-05T19:20:00Z", "2023-07-05T19:20:00+05:4",
  ])
  func whatIsNoTimeIsNone(_ text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }
}
