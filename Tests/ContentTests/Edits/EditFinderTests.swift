import Loading
import StatusModel
import Testing

@testable import Content

@Suite struct EditFinderTests {
  /// Half past two in the afternoon in Kansas City, of the 5th of July, 2023.
  private static let start = 1_688_585_400

  private static func post(_ body: String, keys: String = "started: 2023-07-05 14:02") -> String {
    "---\ntitle: Outage\n\(keys)\n---\n\nA summary.\n\n\(body)\n"
  }

  /// Such as `investigating: first>second until 10`, with minutes since half past two; the last text is that of the last
  /// version.
  private func edits(_ versions: [(minute: Int, text: String)], as kind: PostKind = .incident) throws -> [String] {
    let post = PostVersions(
      kind: kind, path: "\(kind.folder)/outage.md",
      versions: versions.map {
        PostVersions.Version(
          committed: Instant(seconds: Self.start + $0.minute * 60), bytes: Array($0.text.utf8))
      })
    let edits = EditFinder(context: ReadPost.context()).edits(in: post)
    var updates = ReadPost(try #require(versions.last?.text), as: kind, name: "outage").updates
    edits.mark(&updates)
    return updates.filter { !$0.earlier.isEmpty }.map { update in
      let texts = update.earlier.map { "\($0.words ?? "-") until \(minutes($0.until))" }.joined(separator: ", ")
      return "\(update.state.word) \(update.edited.map(minutes) ?? "nil"): \(texts)"
    }
  }

  private func minutes(_ instant: Instant) -> String { String((instant.seconds - Self.start) / 60) }

  private static func investigating(_ text: String) -> String { post("## Investigating — 2023-07-05 14:20\n\n\(text)") }

  @Test func aLaterTextIsAnEdit() throws {
    let versions = [(0, "We look."), (10, "We looked."), (60, "We have looked.")].map { ($0, Self.investigating($1)) }
    #expect(try edits(versions) == ["investigating 60: We look. until 10, We looked. until 60"])
  }

  @Test func whatIsPutRightWithinFiveMinutesIsNone() throws {
    let versions = [(0, "We lok."), (5, "We look.")].map { ($0, Self.investigating($1)) }
    #expect(try edits(versions) == [])
    #expect(
      try edits(versions + [(6, Self.investigating("We see."))]) == ["investigating 6: We look. until 6"])
  }

  @Test func newUpdatesAreNoEdits() throws {
    let first = "## Investigating — 2023-07-05 14:20\n\nWe look."
    let second = "## Identified — 16:00\n\nWe see."
    #expect(try edits([(0, Self.post(first)), (90, Self.post(first + "\n\n" + second))]) == [])
    #expect(
      try edits([(0, Self.post(first)), (90, Self.post("## Identified — 2023-07-05 16:00\n\nWe see.\n\n" + first))])
        == [])
    #expect(
      try edits([
        (0, Self.post(first)), (90, Self.post(first + "\n\n" + second)),
        (200, Self.post(first + "\n\n" + "## Identified — 16:00\n\nWe saw.")),
      ]) == ["identified 200: We see. until 200"])
  }

  @Test func formIsNoText() throws {
    let texts = [
      "We look at *the* [page](a.md), and\nwait.", "We  look at the page,\nand wait.",
      "We look at the [page](https://example.com/), and wait.",
    ]
    let versions = texts.enumerated().map { ($0.offset * 60, Self.investigating($0.element)) }
    #expect(try edits(versions + [(300, versions[0].1.replacing("\n", with: "\r\n"))]) == [])
  }

  @Test func draftsAreNotPublished() throws {
    func version(_ text: String, draft: Bool) -> String {
      Self.post(
        "## Investigating — 2023-07-05 14:20\n\n\(text)", keys: "started: 2023-07-05 14:02\ndraft: \(draft)")
    }
    #expect(
      try edits([
        (0, version("a", draft: true)), (60, version("b", draft: true)), (120, version("c", draft: false)),
        (180, version("d", draft: false)),
      ]) == ["investigating 180: c until 180"])
  }

  @Test func whatIsSaidBeforeAnUpdatesTimeIsNotPublished() throws {
    func version(_ text: String) -> String { Self.post("## Investigating — 2023-07-05 18:30\n\n\(text)") }
    #expect(
      try edits([(0, version("a")), (200, version("b")), (244, version("c")), (300, version("d"))])
        == ["investigating 300: c until 300"])
  }

  @Test func anotherTimeOrStateIsAnotherUpdate() throws {
    let texts = [
      "## Investigating — 2023-07-05 14:20\n\na", "## Investigating — 2023-07-05 14:21\n\nb",
      "## Identified — 2023-07-05 14:21\n\nc",
    ]
    #expect(try edits(texts.enumerated().map { ($0.offset * 60, Self.post($0.element)) }) == [])
  }

  @Test func whatThePostSaysOfTheTimeWins() throws {
    let heading = "## Investigating — 2023-07-05 14:20"
    #expect(
      try edits([(0, Self.post(heading + "\n\na")), (60, Self.post(heading + " {edited=15:00}\n\nb"))])
        == ["investigating 30: a until 60"])
  }

  @Test func whatCannotBeReadIsSkipped() throws {
    #expect(
      try edits([(0, "nothing"), (10, Self.investigating("a")), (60, "---\nx"), (70, Self.investigating("b"))])
        == ["investigating 70: a until 70"])
  }

  @Test func aTextThatComesBackWasAnother() throws {
    let versions = [(0, "a"), (60, "b"), (120, "a")].map { ($0, Self.investigating($1)) }
    #expect(try edits(versions) == ["investigating 120: a until 60, b until 120"])
  }

  @Test func theFirstTextAndTheLastOnesAreKept() throws {
    let versions = (0...20).map { ($0 * 10, Self.investigating("v\($0)")) }
    let found = try #require(try edits(versions).first)
    #expect(found.hasPrefix("investigating 200: v0 until 10, v11 until 120,"))
    #expect(found.split(separator: ",").count == TextCourse.mostTexts)
  }

  @Test func ofVeryLongTextsTheTimesAreKept() throws {
    let text = String(repeating: "word ", count: PostEdits.textLimit / 10)
    let versions = (0...3).map { ($0 * 10, Self.investigating("\($0) \(text)")) }
    #expect(try edits(versions) == ["investigating 30: - until 10, - until 20, - until 30"])
  }

  @Test func plannedWorkHasEditsToo() throws {
    func version(_ text: String) -> String {
      Self.post(
        "## Scheduled — 2023-07-05 14:20\n\n\(text)", keys: "starts: 2023-07-06 14:02\nends: 2023-07-06 15:00")
    }
    #expect(
      try edits([(0, version("a")), (60, version("b"))], as: .maintenance) == ["scheduled 60: a until 60"])
  }
}
