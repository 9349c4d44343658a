import Content
import Loading
import StatusModel
import Testing

@testable import Authoring

struct UpdateTimeTests {
  @Test func anUpdateIsSaidInTheMinute() throws {
    let outline = try #require(Sample.outline(Sample.incident("## Investigating — 2023-07-05 14:20\n")))
    #expect(UpdateTime.of(Sample.instant("2023-07-05 14:21:40"), in: outline) == Sample.instant("2023-07-05 14:21"))
    #expect(UpdateTime.of(Sample.instant("2023-07-05 14:20:40"), in: outline) == Sample.instant("2023-07-05 14:20"))
  }

  @Test func afterOneInTheSameMinuteItHasSeconds() throws {
    let outline = try #require(Sample.outline(Sample.incident("## Investigating — 2023-07-05 14:20:30\n")))
    let now = Sample.instant("2023-07-05 14:20:40")
    #expect(UpdateTime.of(now, in: outline) == now)
  }
}
