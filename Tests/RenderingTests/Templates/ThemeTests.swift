import Testing

@testable import Rendering

@Suite struct ThemeTests {
  func faults(_ name: String, _ text: String) -> [ThemeFault] {
    let source = TemplateSource(name: name, path: "site/templates/\(name).mustache", text: Array(text.utf8))
    return Theme.make(overrides: [source], locale: LocaleFile.english).1
  }

  @Test func theBuiltInTemplatesHaveNoFault() throws {
    let (theme, faults) = Theme.make(overrides: [], locale: LocaleFile.english)
    #expect(theme != nil)
    #expect(faults.isEmpty)
    for (name, text) in Theme.builtInTemplates {
      #expect(self.faults(name, String(decoding: text, as: UTF8.self)).isEmpty, "\(name)")
    }
    #expect(Theme.builtInTemplates.map(\.name) == Theme.builtInTemplates.map(\.name).sorted())
  }

  @Test func anOverrideReplacesAndEscapes() throws {
    let source = TemplateSource(
      name: "footer", path: "f", text: Array("<p>{{madeWith}}|{{words.front.today}}</p>".utf8))
    let theme = try #require(Theme.make(overrides: [source], locale: LocaleFile.english).0)
    let site = Site(snapshot: SampleSite.snapshot, theme: theme, generator: "\u{0600}<b>")
    let front = String(decoding: try #require(site.files.first).render(), as: UTF8.self)
    #expect(front.contains("<p>Made with \u{0600}&lt;b&gt;|Today</p>"))
  }

  @Test func anUnknownNameIsAFault() {
    let fault = faults("incidnt", "x").first
    #expect(fault?.message == "there is no template 'incidnt' to replace")
    #expect(fault?.hint == "did you mean 'incident.mustache'?")
    #expect(faults("zzzzzzzzzzzz", "x").first?.hint?.hasPrefix("there are: announcement,") == true)
  }

  @Test(arguments: [
    ("a\n  {{>updat}}", 2, 3, 10, "unknown template 'updat'"),
    ("é{{% CONTENT_TYPE: TEXT}}", 1, 3, 24, "a template may not set its content type"),
    ("{{=<% %>=}}\n<%% CONTENT_TYPE: TEXT%>", 2, 1, 24, "a template may not set its content type"),
    ("{{words.no.such}}", 1, 1, 17, "unknown words 'no.such'"),
    ("x\n{{#a}}\ny", 2, 1, 6, "section 'a' is not closed"),
    ("{{#a}}{{/b}}{{/a}}", 1, 7, 6, "'b' is closed while 'a' is open"),
    ("{{/b}}", 1, 1, 6, "'b' is closed but was not opened"),
  ])
  func faultsHaveAPlace(_ text: String, line: Int, column: Int, length: Int, message: String) {
    let fault = faults("front", text).first
    #expect(fault?.message == message)
    #expect(fault.map { [$0.line, $0.column, $0.length] } == [line, column, length])
    #expect(fault?.path == "site/templates/front.mustache")
  }

  @Test func aTagThatDoesNotEndIsAFault() {
    let fault = faults("front", "a\nb {{name").first
    #expect(fault?.message == "this tag has no end")
    #expect(fault.map { [$0.line, $0.column, $0.length] } == [2, 3, 6])
    #expect(faults("front", "{{a b}}").first?.message == "this tag is not finished")
  }

  @Test func aTemplateThatHoldsItselfIsAFault() {
    #expect(
      faults("open-incident", "{{>front}}").first?.message == "'front' holds 'open-incident', which would never end")
    #expect(faults("update", "{{>update}}").count == 1)
  }

  @Test func wordsCannotStartATag() {
    let locale = Locale(
      language: "en", table: ["front.today": "{{{x}}} <b>"], fallback: LocaleFile.table(Locale.builtIn[0].bytes))
    #expect(WordTags.filled(Array("{{words.front.today}}".utf8), with: locale) == "&#123;&#123;&#123;x}}} &lt;b&gt;")
  }
}
