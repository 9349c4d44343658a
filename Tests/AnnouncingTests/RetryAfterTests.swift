import StatusModel
import Testing

@testable import Announcing

@Suite struct RetryAfterTests {
  @Test func secondsAndDatesAreRead() throws {
    let now = try #require(Instant(rfc3339: "2015-10-21T07:27:00Z"))
    #expect(RetryAfter.seconds("120", now: now) == 120)
    #expect(RetryAfter.seconds("0", now: now) == 0)
    #expect(RetryAfter.seconds("0.35", now: now) == 1)
    #expect(RetryAfter.seconds("2.0", now: now) == 2)
    #expect(RetryAfter.seconds("99999999999999999999", now: now) == 999_999_999)
    #expect(RetryAfter.seconds("Wed, 21 Oct 2015 07:28:00 GMT", now: now) == 60)
    #expect(RetryAfter.seconds("Wed, 21 Oct 2015 07:20:00 GMT", now: now) == 0)
    for text in ["", "soon", "-1", "1x", "Wed, 21 Foo 2015 07:28:00 GMT", "1.x"] {
      #expect(RetryAfter.seconds(text, now: now) == nil)
    }
  }
}
