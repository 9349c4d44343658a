import Derivation
import StatusModel
import Testing

@testable import Rendering

@Suite struct EscapedContentTypeTests {
  static func source(_ name: String, _ text: String) -> TemplateSource {
    TemplateSource(name: name, path: name, text: Array(text.utf8))
  }

  /// A section, a variable and a partial, each with the title.
  static let theme = Theme.make(
    overrides: [
      source("announcement", "[{{title}}{{#title}}{{.}}{{/title}}{{>tag}}]"), source("tag", "{{title}}"),
    ], locale: LocaleFile.english
  ).0

  @Test(arguments: TextEscapingTests.joiners)
  func templatesAndPartialsEscape(_ joiner: Unicode.Scalar) throws {
    let title = String(String.UnicodeScalarView([joiner, "<", "\"", joiner, "'", ">"]))
    var history = SampleSite.history
    history.announcements[0].identity.title = title
    let snapshot = StatusSnapshot(of: history, at: SampleSite.now)
    let site = Site(snapshot: snapshot, theme: try #require(Self.theme), generator: "Allclear")
    let page = Array(SiteTests.text("announcements/new-storage/index.html", in: site).unicodeScalars)
    let start = try #require(page.firstIndex(of: "["))
    let end = try #require(page[start...].firstIndex(of: "]"))
    let escaped = Array("&lt;&quot;".unicodeScalars) + [joiner] + Array("&#39;&gt;".unicodeScalars)
    let once = [joiner] + escaped
    #expect(Array(page[(start + 1)..<end]) == once + once + once)
  }
}
