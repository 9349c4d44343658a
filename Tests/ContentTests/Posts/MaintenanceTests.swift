import Diagnostics
import Loading
import StatusModel
import Testing
import TestSupport

@testable import Content

struct MaintenanceTests {
  private func read(_ keys: String, starts: String = "2026-01-11 04:00", body: String = "") -> ReadPost {
    ReadPost("---\ntitle: Work\nstarts: \(starts)\nends: 2026-01-11 06:00\n\(keys)\n---\n\(body)\n", as: .maintenance)
  }

  @Test func everyKey() {
    let read = ReadPost(
      """
      ---
      title: Work
      starts: 2026-01-11 04:00
      ends: 2026-01-11 06:00
      components: {alpha: degraded_performance, beta: under_maintenance}
      repeat: RRULE:freq=monthly;BYDAY=2SU
      tags: [updates]
      pinned: false
      ---
      Words.

      ## Scheduled — 2026-01-04 10:00

      ## In progress — 2026-01-11 04:05 {beta=partial_outage next=+30m}

      ## Completed — 05:10
      """, as: .maintenance)
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["scheduled 01-04 10:00", "in_progress 01-11 04:05", "completed 01-11 05:10"])
    #expect(ReadPost.words(read.maintenance?.affected ?? []) == "alpha=degraded_performance beta=under_maintenance")
    #expect(read.maintenance?.recurrence?.text == "FREQ=MONTHLY;BYDAY=2SU")
    #expect(read.maintenance?.recurrence?.weekdays == [.init(ordinal: 2, day: 0)])
  }

  @Test func aListIsUnderMaintenance() {
    #expect(ReadPost.words(read("components: [beta]").maintenance?.affected ?? []) == "beta=under_maintenance")
  }

  @Test(arguments: ["title", "starts", "ends"])
  func whatItNeeds(key: String) {
    let keys = ["title: Work", "starts: 2026-01-11 04:00", "ends: 2026-01-11 06:00"].filter {
      !$0.utf8.starts(with: key.utf8)
    }
    let read = ReadPost("1️⃣---\n\(keys.joined(separator: "\n"))\n---\n", as: .maintenance)
    #expect(read.diagnostics.map(\.id) == [.missingKey])
    #expect(read.diagnostics.first?.message == "'\(key)' is missing in a maintenance")
  }

  @Test(arguments: ["2026-01-11 06:00", "2026-01-11 07:00"])
  func anEndThatIsNotAfterTheStart(starts: String) {
    let read = ReadPost("---\ntitle: Work\nstarts: \(starts)\nends: 1️⃣2026-01-11 06:002️⃣\n---\n", as: .maintenance)
    expect(read.diagnostics, in: read.text, [ExpectedFault(.endBeforeStart, "1️⃣", to: "2️⃣")])
  }

  @Test(arguments: ["started", "impact", "resolved", "detected", "from"])
  func keysOfOtherPosts(key: String) {
    let read = read("1️⃣\(key)2️⃣: x")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.unknownKey, "1️⃣", to: "2️⃣")])
  }

  @Test(arguments: [
    "FREQ=DAILY", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO", "FREQ=MONTHLY;BYMONTHDAY=11",
    "FREQ=MONTHLY;BYMONTHDAY=-21",
    "FREQ=MONTHLY;BYDAY=+2SU", "FREQ=MONTHLY;BYDAY=-3SU", "FREQ=YEARLY", "FREQ=MONTHLY;UNTIL=20261231",
    "FREQ=DAILY;UNTIL=20260111",
    "FREQ=MONTHLY;UNTIL=20261231T235959Z", "FREQ=MONTHLY;UNTIL=20261231T235959", "INTERVAL=2;FREQ=DAILY", "freq=daily",
  ])
  func rules(rule: String) {
    for text in [rule, "'\(rule)'", "RRULE:\(rule)"] {
      let read = read("repeat: \(text)")
      expect(read.diagnostics, in: read.text)
      #expect(read.maintenance?.recurrence != nil)
    }
  }

  @Test func theLastDayBelongsToTheRule() {
    #expect(
      read("repeat: FREQ=DAILY;UNTIL=20260131").maintenance?.recurrence?.until == ReadPost.utc("2026-02-01 05:59:59"))
    #expect(
      read("repeat: FREQ=DAILY;UNTIL=20260131T120000Z").maintenance?.recurrence?.until
        == ReadPost.utc("2026-01-31 12:00"))
  }

  @Test(arguments: [
    "1️⃣every Tuesday2️⃣", "1️⃣INTERVAL=22️⃣", "1️⃣FREQ=HOURLY2️⃣", "FREQ=MONTHLY;1️⃣BYSETPOS=12️⃣;BYDAY=2SU",
    "FREQ=YEARLY;1️⃣BYMONTH=12️⃣",
    "FREQ=DAILY;1️⃣INTERVAL=02️⃣", "FREQ=DAILY;1️⃣INTERVAL=+22️⃣", "FREQ=DAILY;1️⃣COUNT=-12️⃣",
    "FREQ=DAILY;1️⃣COUNT=99999999999999999999992️⃣",
    "FREQ=MONTHLY;1️⃣BYDAY=6SU2️⃣", "FREQ=MONTHLY;1️⃣BYDAY=0SU2️⃣", "FREQ=WEEKLY;1️⃣BYDAY=XX2️⃣", "FREQ=WEEKLY;1️⃣BYDAY=SU,,MO2️⃣",
    "FREQ=WEEKLY;1️⃣BYDAY=2️⃣",
    "FREQ=MONTHLY;1️⃣BYMONTHDAY=322️⃣", "FREQ=MONTHLY;1️⃣BYMONTHDAY=02️⃣", "FREQ=MONTHLY;1️⃣BYMONTHDAY=-92233720368547758082️⃣",
    "FREQ=DAILY;1️⃣2️⃣", "FREQ=DAILY;1️⃣FREQ=DAILY2️⃣",
    "FREQ=DAILY;1️⃣UNTIL=20260111T05002️⃣", "FREQ=DAILY;1️⃣UNTIL=20260111X0500002️⃣", "FREQ=DAILY;1️⃣UNTIL=tomorrow2️⃣",
    "1️⃣FREQ=DAILY;COUNT=2;UNTIL=202612312️⃣", "1️⃣FREQ=WEEKLY;BYDAY=MO2️⃣", "1️⃣FREQ=MONTHLY;BYDAY=1SU2️⃣",
    "1️⃣FREQ=MONTHLY;BYMONTHDAY=122️⃣",
    "1️⃣FREQ=WEEKLY;BYDAY=2SU2️⃣", "1️⃣FREQ=WEEKLY;BYMONTHDAY=112️⃣", "1️⃣FREQ=YEARLY;BYDAY=SU2️⃣", "1️⃣FREQ=DAILY;UNTIL=202501112️⃣",
  ])
  func rulesThatCannotBeFollowed(rule: String) {
    let read = read("repeat: \(rule)")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidRecurrence, "1️⃣", to: "2️⃣")])
    #expect(read.maintenance?.recurrence == nil)
  }

  @Test func aDayOfTheRuleThatDoesNotExist() {
    let read = read("repeat: FREQ=DAILY;1️⃣UNTIL=202602302️⃣")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣", to: "2️⃣")])
  }
}
