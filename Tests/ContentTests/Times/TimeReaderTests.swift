import Diagnostics
import Loading
import StatusModel
import Testing
import TestSupport

@testable import Content

struct TimeReaderTests {
  @Test func aTimeThatAClockChangeSkips() {
    let read = ReadPost("---\ntitle: Outage\nstarted: 1️⃣2026-03-08 02:302️⃣\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.skippedTime, "1️⃣", to: "2️⃣", hint: "-05:00")])
  }

  @Test func aTimeThatAClockChangeRepeatsIsTheEarlier() {
    let read = ReadPost("---\ntitle: Outage\nstarted: 1️⃣2026-11-01 01:302️⃣\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.repeatedTime, "1️⃣", to: "2️⃣", hint: "-05:00")])
    #expect(read.incident?.started == ReadPost.utc("2026-11-01 06:30"))
  }

  @Test(arguments: ["2026-11-01 01:30 -06:00", "2026-11-01T07:30:00Z", "2026-11-01 08:30 Europe/Berlin"])
  func aZoneSaysWhichOne(text: String) {
    let read = ReadPost(keys: "started: \(text)", body: "")
    expect(read.diagnostics, in: read.text)
    #expect(read.incident?.started == ReadPost.utc("2026-11-01 07:30"))
  }

  @Test(arguments: ["14:20", "+5m", "2023-07-05"])
  func frontMatterNeedsTheDayAndTheTime(text: String) {
    let read = ReadPost("---\ntitle: Outage\nstarted: 1️⃣\(text)2️⃣\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣", to: "2️⃣")])
  }

  @Test func announcementsTakeDays() {
    let read = ReadPost(keys: "from: 2023-07-05\nuntil: 2023-07-06", body: "News", as: .announcement)
    expect(read.diagnostics, in: read.text)
    #expect(ReadPost.clock(read.announcement?.from) == "07-05 00:00")
    #expect(ReadPost.clock(read.announcement?.until) == "07-07 00:00")
  }

  @Test(arguments: [
    ("2023-07-05 14:20", true), ("2023-07-05", true), ("14:20", false), ("+5m", false), ("soon", false),
  ])
  func aMomentOfTheCommandLine(text: String, isOne: Bool) {
    #expect((Moment.instant(text, in: ReadPost.zone) != nil) == isOne)
  }
}
