import Diagnostics
import Loading
import RichText
import StatusModel
import Testing
import TestSupport

@testable import Content

struct UpdateHeadingTests {
  @Test(arguments: [
    " — ", " – ", " - ", ": ", " · ", " | ", " ", "—", ":", "|", "   ", "\u{A0}—\u{A0}", "\u{202F}–\u{2009}",
  ])
  func everySeparator(separator: String) {
    let read = ReadPost(body: "## Identified\(separator)2023-07-05 14:20")
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["identified 07-05 14:20"])
  }

  @Test(arguments: [
    ("INVESTIGATING", "investigating"), ("iDeNtIfIeD", "identified"), ("monitoring", "monitoring"),
    ("Resolved", "resolved"),
    ("Behoben", "resolved"), ("URSACHE GEFUNDEN", "identified"), ("update", "investigating"),
  ])
  func statesOfAnIncident(word: String, state: String) {
    let read = ReadPost(body: "## \(word) — 2023-07-05 14:20")
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["\(state) 07-05 14:20"])
  }

  @Test(arguments: [
    ("Scheduled", "scheduled"), ("In progress", "in_progress"), ("IN-PROGRESS", "in_progress"),
    ("in_progress", "in_progress"),
    ("Verifying", "verifying"), ("Completed", "completed"), ("Cancelled", "cancelled"), ("canceled", "cancelled"),
    ("LÄUFT", "in_progress"), ("Update", "scheduled"),
  ])
  func statesOfAMaintenance(word: String, state: String) {
    let read = ReadPost(
      keys: "starts: 2023-07-05 10:00\nends: 2023-07-05 12:00", body: "## \(word) — 2023-07-05 10:20", as: .maintenance)
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["\(state) 07-05 10:20"])
  }

  @Test(arguments: ["Postmortem", "Post-mortem", "post mortem"])
  func spellingsOfThePostmortem(word: String) {
    let read = ReadPost(body: "## \(word) — 2023-07-07 09:00\n\nWhy.")
    expect(read.diagnostics, in: read.text)
    #expect(ReadPost.clock(read.incident?.postmortem?.at) == "07-07 09:00")
  }

  @Test(arguments: [
    ("Investigatin", " — 14:20", "did you mean 'Investigating'?"), ("Solved", " — 14:20", "did you mean 'Resolved'?"),
    ("Fixed", " — 14:20", "one of"),
    ("Updated", " — 14:20", "did you mean 'Update'?"),
    ("Post-mortm", " — 2023-07-09 14:20", "did you mean 'Post-mortem'?"),
    ("Behobn", ": 14:20", "did you mean 'Behoben'?"), ("What happened", "", "'###'"),
    ("Resolved_x", " 14:20", "Resolved"),
    ("Identified4", "", "Identified"),
  ])
  func aWordThatIsNoState(word: String, rest: String, hint: String) {
    let read = ReadPost("---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n\n## 1️⃣\(word)\(rest)\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.unknownState, "1️⃣", hint: hint)])
  }

  @Test func aStateOfTheOtherKindOfPost() {
    let read = ReadPost("---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n\n## 1️⃣Scheduled2️⃣ — 14:20\n")
    expect(
      read.diagnostics, in: read.text,
      [ExpectedFault(.unknownState, "1️⃣", to: "2️⃣", message: "an incident cannot be 'Scheduled'", hint: "Behoben")])
  }

  @Test func aPostmortemOfAMaintenance() {
    let read = ReadPost(
      "---\ntitle: Work\nstarts: 2023-07-05 10:00\nends: 2023-07-05 12:00\n---\n\n## 1️⃣Postmortem2️⃣ — 2023-07-06 14:20\n",
      as: .maintenance)
    expect(read.diagnostics, in: read.text, [ExpectedFault(.unknownState, "1️⃣", to: "2️⃣", message: "a maintenance")])
  }

  @Test(arguments: ["Monitoring", "Monitoring —", "Monitoring {alpha=operational}"])
  func anUpdateWithoutATime(heading: String) {
    let read = ReadPost(
      "---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n\n1️⃣## \(heading)2️⃣\n\n## Resolved — 15:00\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.missingTime, "1️⃣", to: "2️⃣", hint: "'Monitoring — 2023")])
  }

  @Test func anUnreadableTimeIsMarkedAlone() {
    let read = ReadPost("---\ntitle: Outage\n---\n\n##   Resolved  —  1️⃣2023-02-30 14:202️⃣   {alpha=operational}  ##\n")
    expect(
      read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣", to: "2️⃣", message: "2023-02-30 does not exist")]
    )
  }

  @Test func setextHeadingsAreHeadings() {
    let read = ReadPost(body: "Investigating — 14:20\n---\n\nText.")
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["investigating 07-05 14:20"])
  }

  @Test func emphasisIsNoObstacle() {
    let read = ReadPost(body: "## **Investigating** — *14:20*")
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["investigating 07-05 14:20"])
  }

  @Test func headingsInOtherBlocksAreText() {
    let read = ReadPost(
      body: """
        ## Investigating — 14:20

        ```
        ## Resolved — 15:00
        ```

        > ## Resolved — 15:00

        - ## Resolved — 15:00

            ## Resolved — 15:00

        ### Resolved — 15:00

        # Resolved — 15:00
        """)
    expect(read.diagnostics, in: read.text)
    #expect(read.course == ["investigating 07-05 14:20"])
    #expect(read.updates.first?.body.plainText.utf8.count ?? 0 > 80)
  }
}
