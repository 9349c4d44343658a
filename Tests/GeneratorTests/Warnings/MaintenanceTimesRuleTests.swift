import Testing

@Suite struct MaintenanceTimesRuleTests {
  private func said(_ updates: String, at now: String, keys: String = "") async throws -> [String] {
    let post = PostedSite.post(
      "components: [mail]\nstarts: 2026-01-10 12:00\nends: 2026-01-10 16:00\n\(keys)", updates)
    return try await PostedSite(["maintenance/move": post]).said(at: now)
  }

  @Test func workThatGoesOnPastItsEndSaysUntilWhen() async throws {
    let updates = "## In progress — 2026-01-10 12:00\n\n## In progress — 16:30"
    #expect(try await said(updates, at: "2026-01-10 16:29Z") == [])
    #expect(
      try await said(updates, at: "2026-01-10 16:31Z") == [
        "maintenance/move:11:1 overrunning-maintenance: the work goes on past its end, and nobody says until when"
          + " | maintenance/move:5:7 it was to end here"
      ])
    #expect(try await said(updates + "\n\n## Completed — 16:40", at: "2026-01-10 16:50Z") == [])
  }

  @Test func aPromiseOfTheNextUpdateIsEnough() async throws {
    let updates = "## In progress — 2026-01-10 12:00\n\n## In progress — 16:30 {next=17:00}"
    #expect(try await said(updates, at: "2026-01-10 17:00Z") == [])
    #expect(
      try await said(updates, at: "2026-01-10 17:01Z").map { $0.split(separator: " ")[1] } == [
        "overrunning-maintenance:", "missed-promise:",
      ])
  }

  @Test func workBeginsOnTheDayItWasPlannedFor() async throws {
    #expect(try await said("## In progress — 2026-01-09 12:00", at: "2026-01-09 13:00Z") == [])
    #expect(
      try await said("## In progress — 2026-01-09 11:59", at: "2026-01-09 13:00Z") == [
        "maintenance/move:9:1 time-outside-maintenance: the work begins more than a day before 'starts'"
          + " | maintenance/move:4:9 it begins here"
      ])
  }

  @Test func workIsNotDoneBeforeItBegins() async throws {
    #expect(
      try await said("## Completed — 2026-01-10 11:00", at: "2026-01-10 11:30Z") == [
        "maintenance/move:9:1 time-outside-maintenance: the work is completed before 'starts', and no update says that it began"
          + " | maintenance/move:4:9 it begins here"
      ])
    let early = "## In progress — 2026-01-10 10:00\n\n## Completed — 11:00"
    #expect(try await said(early, at: "2026-01-10 11:30Z") == [])
  }

  @Test func whatHasBegunIsNotScheduled() async throws {
    #expect(
      try await said("## Scheduled — 2026-01-10 12:30", at: "2026-01-10 13:00Z") == [
        "maintenance/move:9:1 time-outside-maintenance: the work is said to be scheduled, and has begun by the clock"
          + " | maintenance/move:4:9 it begins here"
      ])
    let anew = "## Cancelled — 2026-01-10 09:00\n\n## Scheduled — 12:30"
    #expect(try await said(anew, at: "2026-01-10 13:00Z") == [])
    #expect(try await said("## Update — 2026-01-10 12:30", at: "2026-01-10 13:00Z") == [])
  }

  @Test func theWorkIsSaidToGoOnBeforeItsEnd() async throws {
    let late = "## In progress — 2026-01-10 17:00\n\n## Completed — 18:00"
    #expect(
      try await said(late, at: "2026-01-10 19:00Z") == [
        "maintenance/move:9:1 time-outside-maintenance: the first word of the work in progress comes after 'ends', when it was over by the clock"
          + " | maintenance/move:5:7 it ends here"
      ])
    let inTime = "## In progress — 2026-01-10 15:00\n\n## Verifying — 17:00\n\n## Completed — 18:00"
    #expect(try await said(inTime, at: "2026-01-10 19:00Z") == [])
  }

  @Test func ofWorkThatRepeatsTheUpdatesMoveItsOccurrences() async throws {
    let updates = "## In progress — 2026-01-12 12:00\n\n## Completed — 13:00\n\n## Scheduled — 14:00"
    #expect(try await said(updates, at: "2026-01-12 19:00Z", keys: "repeat: FREQ=DAILY") == [])
  }
}
