import Content
import StatusModel
import FrontMatter
import Diagnostics
import Loading
import TestSupport
import Testing

@testable import Authoring

struct PostTemplateTests {
  private func templates(_ files: [(String, String)] = []) -> PostTemplates {
    PostTemplates(own: files.map { SourceFile(path: "site/posts/\($0.0).md", bytes: Array($0.1.utf8)) })
  }

  @Test func someAreBuiltInAndSound() throws {
    let templates = templates()
    #expect(templates.names == ["degraded-performance", "maintenance", "outage", "security", "third-party"])
    for name in templates.names {
      let (template, faults) = try templates.template(named: name, context: Sample.context())
      #expect(faults.isEmpty && !template.text.isEmpty && template.meaning != nil, "\(name)")
      #expect(template.kind == (name == "maintenance" ? .maintenance : .incident))
    }
  }

  @Test func theSitesOwnComeFirst() throws {
    let own = """
      ---
      components: {alpha: partial_outage}
      tags: [a, b]
      pinned: true
      ---

      The summary.

      ## Identified — later

      The text.

      ### More
      """
    let template = try templates([("outage", own)]).template(named: "outage", context: Sample.context()).template
    #expect(template.components == [ComponentSetting("alpha", .partialOutage)])
    #expect(template.tags == ["a", "b"] && template.isPinned)
    #expect(template.summary == "\nThe summary.\n\n")
    #expect(template.meaning == .state(.identified))
    #expect(template.text == "\nThe text.\n\n### More")
  }

  @Test func frontMatterIsNotNeeded() throws {
    let template = try templates([("note", "Words.\n")]).template(named: "note", context: Sample.context()).template
    #expect(template.text == "Words.\n" && template.kind == .incident)
  }

  @Test func anUnknownNameSaysWhichThereAre() {
    let error = #expect(throws: AuthoringError.self) {
      try templates([("zoo", "")]).template(named: "outrage", context: Sample.context())
    }
    #expect(
      error?.message
        == "there is no template 'outrage'; did you mean 'outage'? there are degraded-performance, maintenance, outage, security, third-party, zoo"
    )
  }

  @Test func faultsOfATemplateAreReported() throws {
    let text = MarkedText(
      "---\nkind: 1️⃣incidant\nimpact: 2️⃣bad\n3️⃣title: x\ncomponents: {alpha: 4️⃣slow}\n---\n", path: "site/posts/x.md")
    let (_, faults) = PostTemplate.read(text.file, context: Sample.context())
    expect(
      faults, in: text,
      [
        .init(.invalidValue, "1️⃣", hint: "did you mean 'incident'?"), .init(.unknownImpact, "2️⃣"),
        .init(.unknownKey, "3️⃣"),
        .init(.unknownStatus, "4️⃣"),
      ])
  }
}
