import Diagnostics
import Testing

@Suite struct TimelyWarningsTests {
  private static let open = """
    ---
    title: Web is slow
    components:
      web: degraded_performance
    ---

    ## Investigating — 2026-01-10 12:00Z {next=13:00Z}
    """

  /// The ids and lines of what is said at a moment.
  private func said(_ post: String, at now: String) async throws -> [String] {
    let project = try ProjectFolder()
    try project.incident(post)
    return try await project.check(at: now).map { "\($0.place?.line ?? 0) \($0.id.rawValue)" }
  }

  @Test func nothingIsSaidWhileAllIsInTime() async throws {
    #expect(try await said(Self.open, at: "2026-01-10 13:00Z") == [])
  }

  @Test func aPromiseIsMissedASecondAfterItsTime() async throws {
    #expect(try await said(Self.open, at: "2026-01-10 13:00:01Z") == ["7 missed-promise"])
  }

  @Test func silenceIsLongerThanADay() async throws {
    #expect(try await said(Self.open, at: "2026-01-11 12:00:00Z") == ["7 missed-promise"])
    #expect(try await said(Self.open, at: "2026-01-11 12:00:01Z") == ["7 silent-incident", "7 missed-promise"])
  }

  @Test func anOpenIncidentWithAllComponentsGreenIsNamed() async throws {
    let post = Self.open + "\n\n## Monitoring — 12:30Z {web=operational}\n"
    #expect(try await said(post, at: "2026-01-10 12:45Z") == ["9 open-incident-all-operational"])
  }

  @Test func futureUpdatesAreNamedOnceForAPost() async throws {
    let post = Self.open + "\n\n## Identified — 12:30Z\n\n## Resolved — 12:40Z\n"
    #expect(try await said(post, at: "2026-01-10 12:10Z") == ["9 future-update"])
    #expect(try await said(post, at: "2026-01-10 12:40Z") == [])
  }
}
