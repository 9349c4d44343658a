import Diagnostics
import Testing

@Suite struct PostmortemRuleTests {
  private static let reviewed = """
    ---
    title: Web is down
    components: [web]
    impact: major
    ---

    ## Resolved — 2026-01-10 12:00Z

    ## Postmortem — 2026-01-11 12:00Z

    ### Root cause

    A card.

    ### Lessons

    ### Follow-ups

    - [ ] Do it (owner: Network, due: 2026-02-01)
    - [x] Done (due: 2026-01-20)
    """

  private static func outage(_ attributes: String = "", impact: String = "major") -> String {
    """
    ---
    title: Web is down
    components: [web]
    impact: \(impact)
    ---

    ## Monitoring — 2026-01-10 11:00Z

    ## Resolved — 2026-01-10 12:00Z \(attributes)
    """
  }

  /// What is said at a moment: `line id`, and the messages.
  private func said(
    _ post: String, at now: String, settings: String = ""
  ) async throws -> (ids: [String], messages: [String]) {
    let project = try ProjectFolder(settings: settings)
    try project.incident(post)
    let faults = try await project.check(at: now)
    return (faults.map { "\($0.place?.line ?? 0) \($0.id.rawValue)" }, faults.map(\.message))
  }

  @Test func aMajorIncidentMayTakeAWeekForItsReview() async throws {
    #expect(try await said(Self.outage(), at: "2026-01-17 23:59:59Z").ids == [])
    let late = try await said(Self.outage(), at: "2026-01-18 00:00:00Z")
    #expect(late.ids == ["2 missing-postmortem"])
    #expect(late.messages == ["a major incident without a postmortem, which was due by 2026-01-17"])
    #expect(try await said(Self.outage(impact: "minor"), at: "2026-01-18 00:00:00Z").ids == [])
  }

  @Test func theSettingsSayHowLongItMayTake() async throws {
    let settings = "postmortems: { within_days: 3 }"
    #expect(try await said(Self.outage(), at: "2026-01-13 23:59Z", settings: settings).ids == [])
    #expect(try await said(Self.outage(), at: "2026-01-14 00:00Z", settings: settings).ids == ["2 missing-postmortem"])
  }

  @Test func aPromiseIsKeptOrNamedWhereItStands() async throws {
    let post = Self.outage("{postmortem=2026-01-12}", impact: "minor")
    #expect(try await said(post, at: "2026-01-12 23:59Z").ids == [])
    let late = try await said(post, at: "2026-01-13 00:00Z")
    #expect(late.ids == ["9 missing-postmortem"])
    #expect(late.messages == ["the postmortem was promised by 2026-01-12 and is missing"])
  }

  @Test func sectionsThatTheSettingsAskForAreThereAndSaySomething() async throws {
    let settings = "postmortems: { sections: [root CAUSE, Lessons, Timeline] }"
    let said = try await said(Self.reviewed, at: "2026-01-12 00:00Z", settings: settings)
    #expect(said.ids == ["9 incomplete-postmortem", "9 incomplete-postmortem"])
    #expect(
      said.messages == [
        "the postmortem has no section 'Timeline'", "the postmortem says nothing under 'Lessons'",
      ])
  }

  @Test func aFollowUpIsOverdueTheDayAfter() async throws {
    #expect(try await said(Self.reviewed, at: "2026-02-01 23:59:59Z").ids == [])
    let late = try await said(Self.reviewed, at: "2026-02-02 00:00:00Z")
    #expect(late.ids == ["19 overdue-follow-up"])
    #expect(late.messages == ["this follow-up was due on 2026-02-01 (Network)"])
  }
}
