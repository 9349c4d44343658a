import Diagnostics
import RichText
import StatusModel
import Testing
import TestSupport

@testable import Content

struct IncidentTests {
  @Test func everyKey() throws {
    let read = ReadPost(
      """
      ---
      title: Services unreachable
      components:
        gamma: partial_outage
        alpha: major_outage
      impact: critical
      started: 2023-07-05 14:02
      detected: 2023-07-05 14:10
      resolved: 2023-07-05 21:40
      tags: [power, hardware, power]
      draft: true
      pinned: true
      slug: storm
      aliases: [/2023/storm.html, old/storm/]
      id: p31zjtct2jer
      ---
      The *summary*.

      ## Resolved — 2023-07-05 21:50
      """)
    expect(read.diagnostics, in: read.text)
    let incident = try #require(read.incident)
    #expect(
      incident.identity
        == PostIdentity(
          slug: "storm", id: "p31zjtct2jer", title: "Services unreachable", tags: ["power", "hardware"],
          aliases: ["2023/storm.html", "old/storm/index.html"], isPinned: true, isDraft: true,
          source: "content/incidents/outage.md"))
    #expect(ReadPost.words(incident.affected) == "alpha=major_outage gamma=partial_outage")
    #expect(incident.givenImpact == .critical)
    #expect(ReadPost.clock(incident.started) == "07-05 14:02")
    #expect(ReadPost.clock(incident.detected) == "07-05 14:10")
    #expect(ReadPost.clock(incident.givenResolved) == "07-05 21:40")
    #expect(incident.summary.plainText == "The summary.")
  }

  @Test func withoutAStartTheFirstUpdateCounts() {
    let read = ReadPost(keys: "tags: []", body: "## Resolved — 2023-07-05 15:00\n## Investigating — 2023-07-05 14:20")
    expect(read.diagnostics, in: read.text)
    #expect(ReadPost.clock(read.incident?.started) == "07-05 14:20")
    #expect(read.incident?.givenImpact == nil)
  }

  @Test func withoutAnyTime() {
    let read = ReadPost("---\n1️⃣title2️⃣: Outage\n---\n\nWords.\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.missingKey, "1️⃣", to: "2️⃣", message: "'started'")])
  }

  @Test(arguments: [
    ("none", "operational"), ("minor", "degraded_performance"), ("major", "partial_outage"),
    ("critical", "major_outage"),
  ])
  func aPlainListFollowsTheImpact(impact: String, status: String) {
    for list in ["[beta, alpha]", "\n- alpha\n- beta"] {
      let read = ReadPost(keys: "started: 2023-07-05 14:02\nimpact: \(impact)\ncomponents: \(list)", body: "")
      expect(read.diagnostics, in: read.text)
      #expect(ReadPost.words(read.incident?.affected ?? []) == "alpha=\(status) beta=\(status)")
    }
  }

  @Test(
    arguments: [
      ("components: 1️⃣[alpha]", .missingImpact), ("components: [1️⃣alhpa2️⃣]\nimpact: minor", .unknownComponent),
      ("components: [alpha, 1️⃣alpha2️⃣]\nimpact: minor", .duplicateKey),
      ("components: {1️⃣alhpa2️⃣: major_outage}", .unknownComponent),
      ("components: {alpha: 1️⃣down2️⃣}", .unknownStatus), ("components: {alpha: 1️⃣}", .wrongType),
      ("components: {alpha: 1️⃣[x]}", .wrongType),
      ("components: [1️⃣{alpha: x}]\nimpact: minor", .wrongType), ("impact: 1️⃣severe2️⃣", .unknownImpact),
      ("impact: 1️⃣Minor2️⃣", .unknownImpact),
      ("impact: 1️⃣severe2️⃣\ncomponents: [alpha]", .unknownImpact), ("impact: 1️⃣[a]\ncomponents: [alpha]", .wrongType),
      ("resolved: 1️⃣2023-07-05 12:402️⃣", .endBeforeStart), ("detected: 1️⃣2023-07-05 13:002️⃣", .timeOutsideIncident),
      ("detected: 1️⃣2023-07-05 16:002️⃣\nresolved: 2023-07-05 15:00", .timeOutsideIncident),
      ("resolved: 1️⃣later2️⃣", .invalidTime),
      ("1️⃣starts2️⃣: 2023-07-05 14:00", .unknownKey), ("1️⃣compnents2️⃣: [alpha]", .unknownKey), ("1️⃣Title2️⃣: x", .unknownKey),
      ("pinned: 1️⃣yes2️⃣", .invalidValue), ("draft: 1️⃣12️⃣", .invalidValue), ("tags: 1️⃣{a: b}", .wrongType),
      ("tags: [1️⃣[a]]", .wrongType),
      ("tags: [1️⃣Power2️⃣]", .invalidSlug), ("id: 1️⃣Abc2️⃣", .invalidSlug), ("slug: 1️⃣Kansas City!2️⃣", .invalidSlug),
      ("slug: 1️⃣\"\"2️⃣", .invalidSlug),
      ("slug: 1️⃣[a]", .wrongType), ("detected: 1️⃣[a]", .wrongType), ("1️⃣title2️⃣: Again", .duplicateKey),
      ("1️⃣? [a]\n: b", .unsupportedYAML),
    ] as [(String, DiagnosticID)])
  func faults(keys: String, id: DiagnosticID) {
    let read = ReadPost("---\ntitle: Outage\nstarted: 2023-07-05 14:02\n\(keys)\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(id, "1️⃣", to: read.text.offset("2️⃣") == nil ? nil : "2️⃣")])
  }

  @Test(arguments: [
    ("compnents", "did you mean 'components'?"), ("starts", "did you mean 'started'?"),
    ("impct", "did you mean 'impact'?"),
  ])
  func unknownKeysAreSuggested(key: String, hint: String) {
    let read = ReadPost("---\ntitle: Outage\nstarted: 2023-07-05 14:02\n1️⃣\(key): x\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.unknownKey, "1️⃣", hint: hint)])
  }

  @Test(arguments: ["title:", "title: ''", "title: ~", "title: '  '"])
  func aTitleThatIsEmpty(line: String) {
    let read = ReadPost("---\n1️⃣\(line)\nstarted: 2023-07-05 14:02\n---\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.missingKey, "1️⃣", message: "'title'")])
  }

  @Test func keysWithoutAValueAreAsIfMissing() {
    let keys = ["components", "impact", "detected", "resolved", "tags", "draft", "pinned", "slug", "aliases", "id"]
    let read = ReadPost(keys: "started: 2023-07-05 14:02\n" + keys.map { "\($0):" }.joined(separator: "\n"), body: "")
    expect(read.diagnostics, in: read.text)
    #expect(read.incident?.identity.slug == "outage")
  }

  @Test func everyFaultOfAPostInOneRun() {
    let read = ReadPost(
      """
      ---
      1️⃣titel: Outage
      components: {2️⃣alhpa: major_outage, alpha: 3️⃣down}
      started: 4️⃣2023-02-30 10:00
      ---

      5️⃣[y](javascript:x)

      ## 6️⃣Solving — 14:20
      ## Resolved — 7️⃣25:00 {8️⃣alhpa=operational}
      """)
    #expect(
      Set(read.diagnostics.map(\.id)) == [
        .unknownKey, .missingKey, .unknownComponent, .unknownStatus, .invalidTime, .unsafeLink, .unknownState,
      ])
    #expect(read.diagnostics.filter { $0.id == .unknownComponent }.count == 2)
  }

  @Test func brokenYAMLHidesNoFaultOfTheText() {
    let read = ReadPost(
      "---\ntitle: 1️⃣[Outage\n---\n\n## Investigating — 14:20\n\n## 2️⃣Solving — 15:00 {all=operational}\n")
    #expect(read.diagnostics.map(\.id) == [.invalidYAML, .unknownState])
  }

  @Test func anUpdateBeforeTheStart() {
    let read = ReadPost("---\ntitle: Outage\nstarted: 2023-07-05 14:02\n---\n\n1️⃣## Investigating — 2023-07-05 14:002️⃣\n")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.timeOutsideIncident, "1️⃣", to: "2️⃣")])
  }

  @Test func anEndBeforeTheFirstUpdate() {
    let read = ReadPost(
      keys: "started: 2023-07-05 14:02\nresolved: 2023-07-05 14:08",
      body: "## Resolved — 15:00\n\nIt was over before we wrote.")
    expect(read.diagnostics, in: read.text)
    #expect(ReadPost.clock(read.incident?.givenResolved) == "07-05 14:08")
  }
}
