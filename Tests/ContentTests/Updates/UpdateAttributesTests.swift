import Diagnostics
import Loading
import StatusModel
import Testing
import TestSupport

@testable import Content

struct UpdateAttributesTests {
  private func read(_ attributes: String, state: String = "Identified") -> ReadPost {
    ReadPost(
      "---\ntitle: Outage\ncomponents: {alpha: major_outage}\n---\n\n## \(state) — 2023-07-05 14:20 \(attributes)\n")
  }

  @Test(arguments: [
    ("{alpha=operational}", "alpha=operational"), ("{}", ""),
    ("{ alpha=operational\tbeta=partial_outage }", "alpha=operational beta=partial_outage"),
    ("{beta='major_outage' alpha=\"operational\"}", "alpha=operational beta=major_outage"),
    ("{all=partial_outage}", "alpha=partial_outage"),
    ("{gamma=degraded_performance all=operational}", "alpha=operational gamma=degraded_performance"),
    ("{all=operational alpha=partial_outage}", "alpha=partial_outage"),
    ("{alpha=partial_outage all=operational}", "alpha=partial_outage"),
  ])
  func statuses(attributes: String, changes: String) {
    let read = read(attributes)
    expect(read.diagnostics, in: read.text)
    #expect(read.changes == [changes])
  }

  @Test func allMeansThoseThatAnUpdateNamedToo() {
    let read = ReadPost(
      keys: "components: {alpha: major_outage}",
      body:
        "## Resolved — 2023-07-05 18:00\n## Monitoring — 2023-07-05 16:00 {all=operational}\n## Identified — 2023-07-05 15:00 {beta=partial_outage}"
    )
    expect(read.diagnostics, in: read.text)
    #expect(read.changes == ["beta=partial_outage", "alpha=operational beta=operational", ""])
  }

  @Test(arguments: [
    ("next=15:00", "07-05 15:00"), ("next=14:00", "07-06 14:00"), ("next=+45m", "07-05 15:05"),
    ("next=\"2023-07-06 09:00\"", "07-06 09:00"),
    ("next=2023-07-05T21:00Z", "07-05 16:00"), ("next='15:00 America/New_York'", "07-06 14:00"),
  ])
  func promises(attribute: String, instant: String) {
    let read = read("{\(attribute)}")
    expect(read.diagnostics, in: read.text)
    #expect(ReadPost.clock(read.updates.first?.nextUpdate) == instant)
  }

  @Test func anEditHasATime() {
    let read = read("{edited=16:05 next=15:00}")
    expect(read.diagnostics, in: read.text)
    #expect(ReadPost.clock(read.updates.first?.edited) == "07-05 16:05")
  }

  @Test func aPostmortemIsPromisedForADay() {
    let read = read("{postmortem=2023-07-05}", state: "Resolved")
    expect(read.diagnostics, in: read.text)
    #expect(read.updates.first?.postmortemDue == CivilDate(year: 2023, month: 7, day: 5))
    let other = self.read("{next=15:00}")
    #expect(other.updates.first?.postmortemDue == nil)
  }

  @Test func workHasNoPostmortem() {
    let read = ReadPost(
      keys: "starts: 2023-07-05 14:00\nends: 2023-07-05 16:00\ncomponents: [alpha]",
      body: "\n## Completed — 2023-07-05 15:00 {1️⃣postmortem2️⃣=2023-07-07}\n", as: .maintenance)
    expect(
      read.diagnostics, in: read.text,
      [ExpectedFault(.invalidAttribute, "1️⃣", to: "2️⃣", message: "a maintenance has no postmortem")])
  }

  @Test(
    arguments: [
      ("edited=1️⃣later2️⃣", .invalidTime), ("edited='1️⃣2023-07-05 14:002️⃣'", .endBeforeStart),
      ("1️⃣alpha2️⃣", .invalidAttribute), ("1️⃣alpha=2️⃣", .invalidAttribute), ("1️⃣=operational2️⃣", .invalidAttribute),
      ("1️⃣.class2️⃣", .invalidAttribute),
      ("1️⃣#id2️⃣", .invalidAttribute), ("1️⃣alpha=\"operational2️⃣", .invalidAttribute),
      ("1️⃣alpha:2️⃣ 3️⃣operational", .invalidAttribute),
      ("1️⃣alhpa2️⃣=operational", .unknownComponent), ("1️⃣ALPHA2️⃣=operational", .unknownComponent),
      ("1️⃣älpha2️⃣=operational", .unknownComponent),
      ("alpha=1️⃣operationl2️⃣", .unknownStatus), ("all=1️⃣Operational2️⃣", .unknownStatus),
      ("alpha=operational 1️⃣alpha2️⃣=partial_outage", .invalidAttribute),
      ("next=1️⃣soon2️⃣", .invalidTime), ("next=1️⃣2023-07-052️⃣", .invalidTime), ("next=1️⃣+0m2️⃣", .endBeforeStart),
      ("next='1️⃣2023-07-05 14:002️⃣'", .endBeforeStart),
      ("next='1️⃣2023-07-05 14:202️⃣'", .endBeforeStart),
      ("postmortem=1️⃣soon2️⃣", .invalidTime), ("postmortem=1️⃣15:002️⃣", .invalidTime),
      ("postmortem=1️⃣2023-07-042️⃣", .endBeforeStart),
    ] as [(String, DiagnosticID)])
  func faults(attributes: String, id: DiagnosticID) {
    let read = read("{\(attributes)}")
    let also = read.text.offset("3️⃣") == nil ? [] : [ExpectedFault(.invalidAttribute, "3️⃣")]
    expect(read.diagnostics, in: read.text, [ExpectedFault(id, "1️⃣", to: "2️⃣")] + also)
  }

  @Test func misspeltWordsAreSuggested() {
    let read = read("{1️⃣alhpa=operational beta=2️⃣operationl 3️⃣nxt=15:00}")
    expect(
      read.diagnostics, in: read.text,
      [
        ExpectedFault(.unknownComponent, "1️⃣", hint: "did you mean 'alpha'?"),
        ExpectedFault(.unknownStatus, "2️⃣", hint: "did you mean 'operational'?"),
        ExpectedFault(.unknownComponent, "3️⃣", hint: "did you mean 'next'?"),
      ])
  }

  @Test func aBraceThatNothingCloses() {
    let read = read("1️⃣{alpha=operational2️⃣")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidAttribute, "1️⃣", to: "2️⃣")])
  }

  @Test func afterTheEndNothingIsWrong() {
    let read = read("{1️⃣all=2️⃣partial_outage}", state: "Resolved")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidAttribute, "2️⃣", message: "after 'Resolved'")])
  }

  @Test func allWithoutComponents() {
    let read = ReadPost("---\ntitle: Outage\n---\n\n## Identified — 2023-07-05 14:20 {1️⃣all2️⃣=operational}\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidAttribute, "1️⃣", to: "2️⃣", hint: "components")])
  }

  @Test func attributesOfAnUpdateWithoutATimeAreCheckedToo() {
    let read = ReadPost(
      "---\ntitle: Outage\nstarted: 2023-07-05 14:00\n---\n\n## Identified — 1️⃣soon {2️⃣alhpa=operational}\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidTime, "1️⃣"), ExpectedFault(.unknownComponent, "2️⃣")])
  }
}
