import Mustache
import Testing

@testable import Rendering

@Suite struct EscapedContentTypeTests {
  @Test(arguments: TextEscapingTests.joiners)
  func templatesAndPartialsEscape(_ joiner: Unicode.Scalar) throws {
    let text = String(String.UnicodeScalarView([joiner, "<", "\"", joiner, "'", ">"]))
    let library = MustacheLibrary(templates: [
      "outer": try EscapedContentType.template("{{x}}{{>inner}}{{#l}}{{.}}{{/l}}"),
      "inner": try EscapedContentType.template("{{x}}"),
    ])
    let html = library.render(["x": text, "l": [text]] as [String: Any], withTemplate: "outer") ?? ""
    let scalars = Array(html.unicodeScalars)
    #expect(!scalars.contains { "<>\"'".unicodeScalars.contains($0) })
    #expect(scalars.count { $0 == "&" } == 12)
  }
}
