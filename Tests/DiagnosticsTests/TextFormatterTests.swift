import Diagnostics
import Testing

@Suite struct TextFormatterTests {
  private func format(_ diagnostics: Diagnostic..., colored: Bool = false) -> String {
    DiagnosticFormat.text.format(diagnostics, colored: colored, toolVersion: "1.0")
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    format(diagnostic).utf8.split(separator: 10).map { String($0) ?? "" }
  }

  @Test func messageLooksAsThePromiseSays() {
    let text = MarkedText(
      "---\ntitle: x\n\ncomponents:\n  «contol-panel»: major_outage\n---\n",
      path: "content/incidents/2023-07-05-kansas-city.md")
    let fault = text.fault("unknown component 'contol-panel'", hint: "did you mean 'control-panel'?")
    #expect(
      format(fault) == """
        content/incidents/2023-07-05-kansas-city.md:5:3: error: unknown component 'contol-panel' [unknown-component]
          5 |   contol-panel: major_outage
            |   ^^^^^^^^^^^^ did you mean 'control-panel'?

        """)
  }

  @Test func nothingIsWrittenWithoutDiagnostics() {
    #expect(format() == "")
  }

  @Test func warningSaysSo() {
    #expect(lines(MarkedText("«a»").fault(id: .silentIncident))[0].contains(": warning: wrong [silent-incident]"))
  }

  @Test func faultWithoutPlaceNamesTheProgram() {
    let fault = Diagnostic(.missingSettings, "no site/site.yml", hint: "run allclear init", at: nil)
    #expect(format(fault) == "allclear: error: no site/site.yml (run allclear init) [missing-settings]\n")
  }

  @Test func faultOfAWholeFileHasNoExcerpt() {
    let fault = Diagnostic(
      .unreadableFile, "permission denied", hint: "chmod", at: Diagnostic.Place(wholeFile: "site/site.yml"))
    #expect(format(fault) == "site/site.yml:1:1: error: permission denied (chmod) [unreadable-file]\n")
  }

  @Test func emptyFileHasAnEmptyExcerpt() {
    #expect(lines(MarkedText("«»").fault()).suffix(2) == ["  1 |", "    | ^"])
  }

  @Test func otherPlacesAreNotesWithTheirExcerpts() {
    let others = [
      MarkedText("\n\nweb: «major_outage»", path: "b.md").related("said\u{7} here"),
      Diagnostic.Related("and there", at: Diagnostic.Place(wholeFile: "c.md")),
    ]
    let fault = MarkedText("web: «operational»", path: "a.md").fault(
      id: .silentIncident, hint: "mend it", related: others)
    #expect(
      format(fault) == """
        a.md:1:6: warning: wrong [silent-incident]
          1 | web: operational
            |      ^^^^^^^^^^^ mend it
        b.md:3:6: note: said\\u{7} here
          3 | web: major_outage
            |      ^^^^^^^^^^^^
        c.md:1:1: note: and there

        """)
    #expect(format(fault, colored: true).contains("\u{1B}[1mb.md:3:6:\u{1B}[0m \u{1B}[1;36mnote:\u{1B}[0m said"))
  }

  @Test func aFaultInNoFileHasItsNotesToo() {
    let fault = Diagnostic(
      .missingSettings, "gone", at: nil, related: [MarkedText("«a»", path: "b.md").related("here")])
    #expect(lines(fault) == ["allclear: error: gone [missing-settings]", "b.md:1:1: note: here", "  1 | a", "    | ^"])
  }

  @Test func lineNumbersAreAlignedToTheRight() {
    let text = MarkedText(String(repeating: "\n", count: 11) + "«a»")
    #expect(lines(text.fault()).suffix(2) == [" 12 | a", "    | ^"])
    let far = MarkedText(String(repeating: "\n", count: 12_344) + "«a»")
    #expect(lines(far.fault()).suffix(2) == ["12345 | a", "      | ^"])
  }

  @Test func carriageReturnsAreNotShown() {
    #expect(lines(MarkedText("a\r\nb «c»\r\nd").fault()).suffix(2) == ["  2 | b c", "    |   ^"])
  }

  @Test func rangeOverSeveralLinesIsMarkedOnItsFirst() {
    #expect(lines(MarkedText("a «b\nc» d").fault()).suffix(2) == ["  1 | a b", "    |   ^"])
  }

  @Test func colourSurroundsWordsAndCaretsOnly() {
    #expect(
      format(MarkedText("a «b»", path: "a.md").fault(hint: "why"), colored: true) == """
        \u{1B}[1ma.md:1:3:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m wrong [unknown-component]
          1 | a b
            | \u{1B}[1;31m  ^ why\u{1B}[0m

        """)
  }

  @Test(arguments: ["::error::x.md", " \u{2003}::x.md", "\u{200D}::x.md", ":"])
  func pathStartsNoWorkflowCommand(path: String) throws {
    let line = lines(MarkedText("«a»", path: path).fault())[0]
    #expect(line.utf8.starts(with: "./".utf8))
  }
}
