import Diagnostics
import StatusModel
import Testing
import TestSupport

@testable import Content

struct UpdateTimelineTests {
  private func course(_ headings: [String], keys: String = "tags: []") -> [String] {
    let read = ReadPost(keys: keys, body: headings.map { "## \($0)\n\nText.\n" }.joined(separator: "\n"))
    expect(read.diagnostics, in: read.text)
    return read.course
  }

  @Test func oldestFirstOverMidnight() {
    #expect(
      course([
        "Investigating — 2023-07-05 23:50", "Update — 23:55", "Identified — 00:10", "Monitoring — +2h05m",
        "Resolved — 02:15",
      ])
        == [
          "investigating 07-05 23:50", "investigating 07-05 23:55", "identified 07-06 00:10", "monitoring 07-06 02:15",
          "resolved 07-06 02:15",
        ])
  }

  @Test func newestFirst() {
    #expect(
      course([
        "Resolved — 2023-07-06 01:00", "Monitoring — +20m", "Identified — 00:10", "Investigating — 2023-07-05 23:50",
      ])
        == ["investigating 07-05 23:50", "identified 07-06 00:10", "monitoring 07-06 00:30", "resolved 07-06 01:00"])
  }

  @Test func theOnlyDateComesLastInAPostThatIsToldBackwards() {
    #expect(
      course(["Resolved — 21:40", "Monitoring — 17:05", "Investigating — 2023-07-05 14:20"])
        == ["investigating 07-05 14:20", "monitoring 07-05 17:05", "resolved 07-05 21:40"])
    #expect(
      course(["Update — 21:40", "Update — 17:05", "Investigating — 2023-07-05 14:20"]).last
        == "investigating 07-05 21:40")
  }

  @Test func theOnlyDateComesFirstInAPostThatIsToldBackwards() {
    #expect(
      course(["Resolved — 2023-07-06 01:40", "Monitoring — 23:05", "Investigating — 22:20"])
        == ["investigating 07-05 22:20", "monitoring 07-05 23:05", "resolved 07-06 01:40"])
  }

  @Test func theOnlyDateComesLastInAPostThatIsToldForwards() {
    #expect(
      course(["Investigating — 23:50", "Identified — 00:10", "Resolved — 2023-07-06 01:00"])
        == ["investigating 07-05 23:50", "identified 07-06 00:10", "resolved 07-06 01:00"])
    #expect(
      course(["Update — 10:00", "Update — 11:00", "Update — 2023-07-06 12:00"]).first == "investigating 07-06 10:00")
  }

  @Test func lengthsOfTimeBeforeTheOnlyDate() {
    #expect(
      course(["Investigating — 23:30", "Identified — +17m", "Resolved — 2023-07-06 00:10"])
        == ["investigating 07-05 23:30", "identified 07-05 23:47", "resolved 07-06 00:10"])
  }

  @Test func theFirstTimeFollowsTheStart() {
    let keys = "started: 2023-07-05 23:50"
    #expect(
      course(["Investigating — 00:10", "Resolved — +20m"], keys: keys) == [
        "investigating 07-06 00:10", "resolved 07-06 00:30",
      ])
    #expect(course(["Investigating — +5m"], keys: keys) == ["investigating 07-05 23:55"])
  }

  @Test func equalTimesKeepTheirOrder() {
    let read = ReadPost(
      body: "## Investigating — 2023-07-05 14:20\n## Identified — 14:20\n## Identified — 2023-07-05 14:20")
    expect(read.diagnostics, in: read.text)
    #expect(
      read.updates.map(\.anchor) == ["update-20230705t1920z", "update-20230705t1920z-2", "update-20230705t1920z-3"])
  }

  @Test func minutesAreNotBeforeTheirSeconds() {
    #expect(course(["Investigating — 2023-07-05 14:20:30", "Identified — 14:20"]).last == "identified 07-05 14:20")
  }

  @Test func zonesOfNeighbours() {
    #expect(
      course(["Investigating — 2023-07-05 23:50", "Identified — 05:10 UTC", "Resolved — 08:00 Europe/Berlin"])
        == ["investigating 07-05 23:50", "identified 07-06 00:10", "resolved 07-06 01:00"])
  }

  @Test func theRepeatedHour() {
    #expect(
      course([
        "Investigating — 2026-11-01 01:50 -05:00", "Identified — 01:10", "Monitoring — 01:40", "Resolved — 01:00",
      ])
        == ["investigating 11-01 01:50", "identified 11-01 01:10", "monitoring 11-01 01:40", "resolved 11-02 01:00"])
  }

  @Test func aSkippedTimeOfDay() {
    let read = ReadPost("---\ntitle: Outage\nstarted: 2026-03-08 01:50\n---\n\n## Identified — 1️⃣02:302️⃣\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.skippedTime, "1️⃣", to: "2️⃣")])
  }

  @Test func aMixtureIsAnError() {
    let read = ReadPost(
      """
      ---
      title: Outage
      ---

      ## Investigating — 2023-07-05 14:20
      ## Monitoring — 2023-07-05 18:10
      ## Identified — 1️⃣2023-07-05 17:052️⃣
      ## Resolved — 2023-07-05 19:00
      """)
    expect(read.diagnostics, in: read.text, [ExpectedFault(.updatesOutOfOrder, "1️⃣", to: "2️⃣")])
  }

  @Test func aDayThatNothingTells() {
    let read = ReadPost("---\ntitle: Outage\n---\n\n## Investigating — 1️⃣14:20\n\n## Identified — +5m\n")
    expect(
      read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣", message: "the day of this time is not known")])
  }

  @Test func aLengthOfTimeAfterNothing() {
    let read = ReadPost("---\ntitle: Outage\n---\n\n## Investigating — 1️⃣+5m\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣", message: "no time stands before")])
  }

  @Test func aDayWithoutATime() {
    let read = ReadPost("---\ntitle: Outage\n---\n\n## Investigating — 1️⃣2023-07-05\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣", message: "a time of day is missing")])
  }

  @Test func whatFollowsFromAnUnreadableTimeIsNotReported() {
    let read = ReadPost(
      "---\ntitle: Outage\n---\n\n## Investigating — 1️⃣2023-02-30 14:20\n\n## Identified — 14:40\n\n## Monitoring — +5m\n"
    )
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣")])
    let start = ReadPost("---\ntitle: Outage\nstarted: 1️⃣noon\n---\n\n## Investigating — 14:20\n")
    expect(start.diagnostics, in: start.text, [ExpectedFault(.invalidTime, "1️⃣")])
  }
}
