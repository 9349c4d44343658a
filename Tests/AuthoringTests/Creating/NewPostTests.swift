import Diagnostics
import Content
import Loading
import StatusModel
import Testing

@testable import Authoring

struct NewPostTests {
  private func post(_ kind: PostKind = .incident) -> NewPost {
    let meaning = HeadingVocabulary.Meaning.state(kind == .maintenance ? .scheduled : .investigating)
    return NewPost(
      kind: kind, title: "Mail: late", at: Sample.instant("2023-07-05 14:20"), meaning: meaning, text: "Words.\n")
  }

  private func text(_ post: NewPost) throws -> String { Sample.text(try post.bytes(in: Sample.context())) }

  @Test func anIncidentHasItsFieldsAndAFirstUpdate() throws {
    var post = post()
    post.components = [ComponentSetting("alpha", .majorOutage), ComponentSetting("beta", .partialOutage)]
    post.started = Sample.instant("2023-07-05 14:02")
    post.next = "+1h"
    post.tags = ["a", "b"]
    post.isDraft = true
    let expected = """
      ---
      title: "Mail: late"
      components:
        alpha: major_outage
        beta: partial_outage
      started: 2023-07-05 14:02
      tags: [a, b]
      draft: true
      ---

      ## Investigating — 2023-07-05 14:20 {next=15:20}

      Words.

      """
    #expect(try text(post) == expected)
    #expect(Sample.outline(expected)?.diagnostics.isEmpty == true)
  }

  @Test func withAnImpactComponentsAreAList() throws {
    var post = post()
    post.components = [ComponentSetting("alpha", nil), ComponentSetting("beta", nil)]
    post.impact = .major
    #expect(try text(post).contains("components: [alpha, beta]\nimpact: major\nstarted: 2023-07-05 14:20\n"))
    post.components[1] = ComponentSetting("beta", .operational)
    #expect(try text(post).contains("components:\n  alpha: partial_outage\n  beta: operational\nimpact: major\n"))
  }

  @Test func componentsAreChecked() {
    var post = post()
    post.components = [ComponentSetting("alhpa", .majorOutage)]
    #expect(throws: AuthoringError("unknown component 'alhpa'; did you mean 'alpha'?")) { try text(post) }
    post.components = [ComponentSetting("alpha", nil)]
    let error = #expect(throws: AuthoringError.self) { try text(post) }
    #expect(error?.message.hasPrefix("'alpha' does not say how bad it is; write 'alpha=partial_outage'") == true)
  }

  @Test func aMaintenanceHasItsWindow() throws {
    var post = post(.maintenance)
    post.components = [ComponentSetting("alpha", nil)]
    post.window = (Sample.instant("2023-07-09 02:00"), Sample.instant("2023-07-09 04:00"))
    let expected = """
      ---
      title: "Mail: late"
      components: [alpha]
      starts: 2023-07-09 02:00
      ends: 2023-07-09 04:00
      ---

      ## Scheduled — 2023-07-05 14:20

      Words.

      """
    #expect(try text(post) == expected)
    #expect(Sample.outline(expected, as: .maintenance)?.diagnostics.isEmpty == true)
    #expect(post.day(in: Sample.zone) == CivilDate(year: 2023, month: 7, day: 9))
  }

  @Test func anAnnouncementIsItsText() throws {
    var post = post(.announcement)
    post.until = "2023-07-09"
    post.isPinned = true
    #expect(
      try text(post)
        == "---\ntitle: \"Mail: late\"\nfrom: 2023-07-05 14:20\nuntil: 2023-07-09\npinned: true\n---\n\nWords.\n")
    #expect(post.day(in: Sample.zone) == nil)
  }

  @Test func aTemplateFillsWhatIsNotSaid() throws {
    let templates = PostTemplates(own: [])
    var post = post()
    try post.take(try templates.template(named: "third-party", context: Sample.context()).template)
    #expect(post.impact == .minor && post.tags == ["third-party"])
    var given = self.post()
    given.components = [ComponentSetting("alpha", .majorOutage)]
    try given.take(try templates.template(named: "third-party", context: Sample.context()).template)
    #expect(given.impact == nil)
    #expect(throws: AuthoringError("the template 'maintenance' is one for maintenance, not for incidents")) {
      try given.take(try templates.template(named: "maintenance", context: Sample.context()).template)
    }
  }
}
