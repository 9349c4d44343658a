import Content
import Diagnostics
import StatusModel
import TestSupport
import Testing

@testable import Authoring

@Suite struct FollowUpTickTests {
  private static let day = CivilDate(year: 2023, month: 9, day: 1)

  private func post(_ tasks: String) -> String {
    Sample.incident("\n## Resolved — 15:00\n\n## Postmortem — 2023-07-07 09:00\n\n\(tasks)")
  }

  /// The tasks once the one at `place` is ticked; the rest of the post must be as it was.
  private func ticked(_ tasks: String, _ place: Int = 0) throws -> String {
    let text = post(tasks)
    let outline = try #require(Sample.outline(text))
    let edits = try FollowUpTick.edits(
      ticking: place, done: try #require(Self.day), in: outline, context: Sample.context())
    let new = Sample.text(edits.applied(to: outline.file.bytes))
    let kept = post("")
    #expect(new.utf8.starts(with: kept.utf8))
    return String(decoding: new.utf8.dropFirst(kept.utf8.count), as: UTF8.self)
  }

  static let cases: [(String, String)] = [
    ("- [ ] Do it\n", "- [x] Do it (done: 2023-09-01)\n"),
    ("- [ ] Do it  \t\r\n- [ ] b\r\n", "- [x] Do it (done: 2023-09-01)  \t\r\n- [ ] b\r\n"),
    ("*   [ ]  Do it (owner: A).\n", "*   [x]  Do it (owner: A, done: 2023-09-01).\n"),
    ("1. [ ] Do (or not) it (due: 2023-08-01)", "1. [x] Do (or not) it (due: 2023-08-01, done: 2023-09-01)"),
    ("- [ ] Do it (or not)\n", "- [x] Do it (or not) (done: 2023-09-01)\n"),
    ("- [ ] Do it (done: 2023-08-30)\n", "- [x] Do it (done: 2023-08-30)\n"),
    (
      "- [ ] Do\n  it [there](https://a.example/(b))\n  (owner: [A](https://b.example/),\n   due: 2023-08-01)\n  - more (x)\n",
      "- [x] Do\n  it [there](https://a.example/(b))\n  (owner: [A](https://b.example/),\n   due: 2023-08-01, done: 2023-09-01)\n  - more (x)\n"
    ),
    ("- [ ] Do it\n  today\n", "- [x] Do it\n  today (done: 2023-09-01)\n"),
    ("- [ ] Do it\n  - [ ] a part (owner: B)\n", "- [x] Do it (done: 2023-09-01)\n  - [ ] a part (owner: B)\n"),
    ("- [ ] `[ ]` été (owner: Ö)\n", "- [x] `[ ]` été (owner: Ö, done: 2023-09-01)\n"),
  ]

  @Test(arguments: cases)
  func aTickAndTheDayAreAllThatChanges(_ before: String, _ after: String) throws {
    #expect(try ticked(before) == after)
  }

  @Test func theOneThatIsMeantIsTicked() throws {
    let tasks = "- [x] a\n- [ ] same (owner: X)\n- [ ] same (owner: X)\n"
    #expect(
      try ticked(tasks, 2) == "- [x] a\n- [ ] same (owner: X)\n- [x] same (owner: X, done: 2023-09-01)\n")
  }

  @Test func whatIsDoneIsRefused() {
    #expect(throws: AuthoringError.self) { try ticked("- [X] Do it\n") }
  }
}
