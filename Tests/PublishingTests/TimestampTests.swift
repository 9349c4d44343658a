import Testing

@testable import Publishing

@Suite struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_688_566_800, "2023-07-05T14:20:00Z"),
    (1_709_164_800, "2024-02-29T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (-2_203_891_200, "1900-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `It is written and read as RFC 3339`(seconds: Int, text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
    #expect(Timestamp(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2023-07-05", "2023-07-05T14:20:00", "2023-07-05T14:20:00+", "2023-02-30T00:00:00Z", "2023-13-01T00:00:00Z",
    "2023-07-05T24:00:00Z", "2023-07-05T14:60:00Z", "2023-07-05 14:20:00Z", "2O23-07-05T14:20:00Z",
    "\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}",
  ])
  func `Anything else is not read`(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
