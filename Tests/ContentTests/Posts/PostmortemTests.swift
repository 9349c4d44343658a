import Diagnostics
import RichText
import StatusModel
import Testing
import TestSupport

@testable import Content

struct PostmortemTests {
  private func read(_ body: String) -> ReadPost {
    ReadPost(
      "---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n\n## Resolved — 15:00\n\n- [ ] no follow-up\n\n## Postmortem — 2023-07-07 09:00\n\n\(body)\n"
    )
  }

  private func followUp(_ line: String) -> FollowUp? { read(line).incident?.postmortem?.followUps.first }

  private func day(_ text: String) -> CivilDate? { ReadPost.utc(text).map(TimeZoneRules.utc.date(of:)) }

  @Test func itMayHaveHeadingsOfItsOwn() {
    let read = read("### Root cause\n\nA.\n\n## What we learn\n\nB.\n\n- [x] c\n\n## Update — 2023-07-08 09:00\n\nD.")
    expect(read.diagnostics, in: read.text)
    #expect(
      read.incident?.postmortem?.body.plainText.utf8.elementsEqual("Root cause\nA.\nWhat we learn\nB.\nc".utf8) == true)
    #expect(read.course.last == "resolved 07-08 09:00")
  }

  @Test func aSecondOne() {
    let read = read("A.\n\n1️⃣## Postmortem — 2023-07-08 09:002️⃣")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.duplicatePostmortem, "1️⃣", to: "2️⃣")])
  }

  @Test(arguments: [
    "- [x] Replace it (owner: Hardware, due: 2023-09-01, done: 2023-07-05)",
    "* [X] Replace it (done: 2023-07-05, owner: Hardware, due: 2023-09-01).",
    "1. [x] Replace *it* (DUE: 2023-09-01,Owner:  Hardware , done:2023-07-05)",
    "- [x] Replace it\n  (owner: [Hardware](https://example.com/), due: 2023-09-01,\n  done: 2023-07-05)",
    "- [x] Replace it (owner: Hardware, due: 2023-09-01, done: 2023-07-05)\n  - nested",
    "- [x] Replace it\n\n  (owner: Hardware, due: 2023-09-01, done: 2023-07-05)",
  ])
  func allFields(line: String) {
    let expected = FollowUp(
      text: "Replace it", isDone: true, owner: "Hardware", due: day("2023-09-01"), done: day("2023-07-05"))
    #expect(followUp(line) == expected)
    expect(read(line).diagnostics, in: read(line).text)
  }

  @Test(arguments: [
    ("- [ ] Just words", "Just words"), ("- [ ] Words (in a parenthesis)", "Words (in a parenthesis)"),
    ("- [ ] Words (see: this)", "Words (see: this)"),
    ("- [ ] Words (owner: X) go on", "Words (owner: X) go on"), ("- [ ] f(x) works", "f(x) works"), ("- [ ] )", ")"),
    ("- [ ] (", "("),
  ])
  func withoutFields(line: String, text: String) {
    #expect(followUp(line) == FollowUp(text: text, isDone: false))
  }

  @Test func aParenthesisWithinOne() {
    #expect(followUp("- [ ] Words (owner: Network (KC), due: 2023-09-01)")?.owner == "Network (KC)")
  }

  @Test func anywhereInThePostmortem() {
    let read = read("- [x] a\n  - [ ] b (due: 2023-09-01)\n\n### More\n\n> A quote\n\n1. item\n   - [ ] d\n- plain")
    expect(read.diagnostics, in: read.text)
    #expect(read.incident?.postmortem?.followUps.map(\.text) == ["a", "b", "d"])
    #expect(read.incident?.postmortem?.followUps.map(\.isDone) == [true, false, false])
    #expect(read.post?.places.followUps.count == 3)
  }

  @Test(arguments: [
    "due: soon", "due: 2023-02-30", "due: 2023-09-01 10:00", "owner: X, dew: 2023-09-01",
    "owner Network, due: 2023-09-01", "due: 2023-09-01, due: 2023-09-02",
  ])
  func faults(fields: String) {
    let read = read("1️⃣- [ ] Words (\(fields))2️⃣")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidFollowUp, "1️⃣", to: "2️⃣")])
  }
}
