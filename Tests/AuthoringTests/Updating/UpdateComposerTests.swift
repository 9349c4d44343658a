import Diagnostics
import Content
import Loading
import StatusModel
import Testing

@testable import Authoring

struct UpdateComposerTests {
  /// The post with an update in it, or why there is none.
  private func add(
    _ meaning: HeadingVocabulary.Meaning, _ at: String, to post: String,
    as kind: PostKind = .incident,
    _ changes: [ComponentSetting] = [], next: String? = nil, text: String = "Text.",
    words: [(word: String, meaning: HeadingVocabulary.Meaning)] = []
  ) -> String {
    let context = Sample.context(words)
    guard let outline = PostOutline.read(Sample.file(post, as: kind), context: context).outline else {
      return "unreadable"
    }
    let draft = UpdateDraft(meaning: meaning, at: Sample.instant(at), changes: changes, next: next, text: text)
    do {
      let edit = try UpdateComposer.edit(adding: draft, to: outline, context: context)
      return Sample.text([edit].applied(to: outline.file.bytes))
    } catch {
      return error.message
    }
  }

  private func add(
    _ at: String, to post: String, _ changes: [ComponentSetting] = [], next: String? = nil, text: String = "Text.",
    words: [(word: String, meaning: HeadingVocabulary.Meaning)] = []
  ) -> String {
    add(.state(.monitoring), at, to: post, changes, next: next, text: text, words: words)
  }

  @Test func theFirstUpdateStandsBelowTheSummaryWithItsDay() {
    let post = Sample.incident("\nWords.\n")
    #expect(add("2023-07-05 14:20", to: post) == post + "\n## Monitoring — 2023-07-05 14:20\n\nText.\n")
  }

  @Test func aSecondOnTheSameDayNeedsNoDay() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n\nWords.\n")
    #expect(add("2023-07-05 17:05", to: post) == post + "\n## Monitoring — 17:05\n\nText.\n")
  }

  @Test func anotherDayIsWritten() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 23:20\n\nWords.\n")
    #expect(add("2023-07-06 00:05", to: post) == post + "\n## Monitoring — 2023-07-06 00:05\n\nText.\n")
  }

  @Test func whereAllUpdatesHaveTheirDayThisHasToo() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n\n## Update — 2023-07-05 14:40\n")
    #expect(add("2023-07-05 15:05", to: post) == post + "\n## Monitoring — 2023-07-05 15:05\n\nText.\n")
  }

  @Test func newestFirstItStandsAtTheTop() {
    let post = Sample.incident(
      "\nWords.\n\n## Identified — 2023-07-05 15:00\n\n## Investigating — 2023-07-05 14:20\n\nWords.\n")
    let expected = post.replacing("## Identified", with: "## Monitoring — 2023-07-05 16:00\n\nText.\n\n## Identified")
    #expect(add("2023-07-05 16:00", to: post) == expected)
  }

  @Test func anEarlierUpdateStandsAtItsPlaceInTime() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n\n## Resolved — 2023-07-05 16:00\n")
    let expected = post.replacing("## Resolved", with: "## Monitoring — 2023-07-05 15:00\n\nText.\n\n## Resolved")
    #expect(add("2023-07-05 15:00", to: post) == expected)
  }

  @Test func anUpdateThatWouldMoveOthersIsRefused() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n\n## Resolved — +1h\n")
    #expect(
      add("2023-07-05 15:00", to: post)
        == "an update at that time would change the times of those that follow it; write it by hand")
  }

  @Test(arguments: [
    ("## Investigating: 2023-07-05 14:20", "## Monitoring: 14:40"),
    ("##\tINVESTIGATING | 2023-07-05 14:20", "##\tMONITORING | 14:40"),
    ("  ## investigating - 2023-07-05 14:20 ##", "  ## monitoring - 14:40 ##"),
    ("## Investigating — 2023-07-05T14:20:00-05:00", "## Monitoring — 14:40:00-05:00"),
    ("## Investigating — 2023-07-05 19:20 UTC", "## Monitoring — 19:40 UTC"),
    ("## Investigating — 2023-07-05 19:20Z", "## Monitoring — 19:40Z"),
    ("## Investigating — +18m", "## Monitoring — +20m"), ("## Investigating — 14:20", "## Monitoring — 14:40"),
    ("Investigating — 2023-07-05 14:20\n-----", "Monitoring — 14:40\n-----"),
  ])
  func theMannerIsThePosts(_ heading: String, _ expected: String) {
    let post = Sample.incident("\n\(heading)\n\nWords.\n")
    #expect(add("2023-07-05 14:40", to: post) == post + "\n\(expected)\n\nText.\n")
  }

  @Test func timesThatClocksShowTwiceAreWrittenWithTheirOffset() {
    let post = Sample.incident(keys: "started: 2026-11-01 00:10", "\n## Investigating — 2026-11-01 00:20\n")
    #expect(
      add("2026-11-01T01:30:00-06:00", to: post) == post + "\n## Monitoring — 2026-11-01T01:30:00-06:00\n\nText.\n")
    #expect(
      add("2026-11-01T01:30:00-05:00", to: post) == post + "\n## Monitoring — 2026-11-01T01:30:00-05:00\n\nText.\n")
  }

  @Test func attributesSayWhatBecomesOfComponentsAndWhenNewsComes() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n")
    let changes = [ComponentSetting("beta", .operational), ComponentSetting("alpha", .degradedPerformance)]
    let heading = "\n## Monitoring — 14:40 {beta=operational alpha=degraded_performance next=15:40}\n\nText.\n"
    #expect(add("2023-07-05 14:40", to: post, changes, next: "15:40") == post + heading)
    #expect(add("2023-07-05 14:40", to: post, changes, next: "+1h") == post + heading)
    #expect(
      add("2023-07-05 14:40", to: post, next: "2023-07-07 09:00")
        == post + "\n## Monitoring — 14:40 {next=\"2023-07-07 09:00\"}\n\nText.\n")
  }

  @Test func endsOfLinesAndOfTheFileStay() {
    let post =
      "\u{FEFF}" + Sample.incident("\n## Investigating — 2023-07-05 14:20\n\nWords.").replacing("\n", with: "\r\n")
    let expected = post + "\r\n\r\n## Monitoring — 14:40\r\n\r\nOne\r\n\r\ntwo"
    #expect(add("2023-07-05 14:40", to: post, text: "\nOne\n\ntwo\n\n") == expected)
  }

  @Test func emptyLinesAtTheEndAreUsed() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n\nWords.\n \n")
    #expect(add("2023-07-05 14:40", to: post) == post + "## Monitoring — 14:40\n\nText.\n")
  }

  @Test func aPostInTheSitesLanguageStaysInIt() {
    let words: [(word: String, meaning: HeadingVocabulary.Meaning)] = [
      ("Untersuchung", .state(.investigating)), ("Beobachtung", .state(.monitoring)),
    ]
    let german = Sample.incident("\n## Untersuchung — 2023-07-05 14:20\n")
    #expect(add("2023-07-05 14:40", to: german, words: words) == german + "\n## Beobachtung — 14:40\n\nText.\n")
    let english = Sample.incident("\n## Investigating — 2023-07-05 14:20\n")
    #expect(add("2023-07-05 14:40", to: english, words: words) == english + "\n## Monitoring — 14:40\n\nText.\n")
    let none = Sample.incident("")
    #expect(add("2023-07-05 14:40", to: none, words: words) == none + "\n## Beobachtung — 2023-07-05 14:40\n\nText.\n")
  }

  @Test func aPostmortemFollowsAndIsTheOnlyOne() {
    let post = Sample.incident("\n## Resolved — 2023-07-05 14:20\n")
    let reviewed = post + "\n## Postmortem — 2023-07-07 09:00\n\n- [ ] Do it\n"
    #expect(add(.postmortem, "2023-07-07 09:00", to: post, text: "- [ ] Do it") == reviewed)
    #expect(
      add(.postmortem, "2023-07-08 09:00", to: reviewed)
        == "content/incidents/outage.md has a postmortem already; edit it")
    #expect(add(.update, "2023-07-08 10:00", to: reviewed) == reviewed + "\n## Update — 2023-07-08 10:00\n\nText.\n")
  }

  @Test func maintenanceHasStatesOfItsOwn() {
    let post = "---\ntitle: Work\nstarts: 2023-07-05 14:00\nends: 2023-07-05 16:00\n---\n"
    #expect(
      add(.state(.inProgress), "2023-07-05 14:05", to: post, as: .maintenance)
        == post + "\n## In progress — 2023-07-05 14:05\n\nText.\n")
  }

  @Test func anIndentedHeadingStaysOutOfAList() {
    let post = Sample.incident("\n   ## Investigating — 2023-07-05 14:20\n\n1. One\n")
    #expect(add("2023-07-05 14:40", to: post) == post + "\n## Monitoring — 14:40\n\nText.\n")
  }

  @Test func whatTheReaderWouldNotReadSoIsRefused() {
    let open = Sample.incident("\n## Investigating — 2023-07-05 14:20\n\n```\ncode\n")
    #expect(
      add("2023-07-05 14:40", to: open)
        == "the post ends in a code block or a comment that nothing closes; close it first")
    let post = Sample.incident("\n## Identified — 2023-07-05 15:00\n\n## Investigating — 2023-07-05 14:20\n\nWords.\n")
    #expect(
      add("2023-07-05 16:00", to: post, text: "```\nnot closed")
        == "the text would swallow what follows it; close its code block, comment or list")
    #expect(
      add("2023-07-05 16:00", to: post, text: "Words\n\n## Update — 2023-07-05 15:30\n")
        == "the text has a heading of an update of its own; begin headings in a text with '###'")
  }

  @Test func componentsAndPromisesAreChecked() {
    let post = Sample.incident("\n## Investigating — 2023-07-05 14:20\n")
    #expect(
      add("2023-07-05 14:40", to: post, [ComponentSetting("alhpa", .operational)])
        == "unknown component 'alhpa'; did you mean 'alpha'?")
    #expect(
      add("2023-07-05 14:40", to: post, next: "soon") == "'soon' is no time for the next update; write 15:00 or +1h")
    #expect(
      add("2023-07-05 14:40", to: post, next: "2023-07-05 14:00")
        == "the next update is promised for a time that is not after this one; write a later time")
  }
}
