import Diagnostics
import Testing

@Suite struct GitHubFormatterTests {
  private func format(_ diagnostics: Diagnostic...) -> String {
    DiagnosticFormat.github.format(diagnostics, colored: true, toolVersion: "1.0")
  }

  @Test func eachMessageIsACommand() {
    #expect(
      format(
        MarkedText("a\n  «bc»: d", path: "a.md").fault("wrong", hint: "try x"),
        Diagnostic(.silentIncident, "quiet", at: nil)) == """
          ::error file=a.md,line=2,col=3,endColumn=5,title=unknown-component::wrong (try x)
          ::warning title=silent-incident::quiet

          """)
  }

  @Test func otherPlacesAreLinesOfTheMessage() {
    let others = [
      MarkedText("b\n «cd»", path: "b%:.md").related("said here\n::error::x"),
      MarkedText("«»", path: "c.md").related("or here"),
    ]
    #expect(
      format(MarkedText("«a»", path: "a.md").fault("wrong", hint: "try x", related: others)) == """
        ::error file=a.md,line=1,col=1,endColumn=2,title=unknown-component::wrong (try x)%0A\
        b%25:.md:2:2: said here\\u{A}::error::x%0Ac.md:1:1: or here

        """)
  }

  @Test func reservedCharactersAreEscaped() {
    #expect(
      format(MarkedText("«a»", path: "a,b:c%0A.md").fault("100% a:b,c %0A\r\n::x")) == """
        ::error file=a%2Cb%3Ac%250A.md,line=1,col=1,endColumn=2,title=unknown-component::100%25 a:b,c %250A\\u{D}\\u{A}::x

        """)
  }
}
