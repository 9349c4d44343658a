import Testing

@testable import Content

struct LogoDrawingTests {
  private static let root = "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\""

  private func markup(_ inner: String, root: String = Self.root) -> String? {
    LogoDrawing.markup(of: Array("<svg \(root)>\(inner)</svg>".utf8))
  }

  private func drawing(_ inner: String) -> String {
    "<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 9 9\">\(inner)</svg>"
  }

  @Test func shapesStandInThePageAndStaySilent() {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Made by hand -->
      <svg \(Self.root) role="img" class="status" aria-label="Bluestem">
        <title>Bluestem</title><desc>A <!-- tall --> grass</desc>
        <g fill='currentColor' data-name="leaf" xml:space="preserve"><path class="shape" d="M0 0h9"/></g>
      </svg>

      """
    let expected = drawing("<g fill=\"currentColor\"><path d=\"M0 0h9\"/></g>")
    #expect(LogoDrawing.markup(of: Array(text.utf8)) == expected)
  }

  @Test func idsGetAPrefixAndSoDoesWhatRefersToThem() {
    let gradient = "<linearGradient id=\"content\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient>"
    let prefixed = gradient.replacing("id=\"content", with: "id=\"logo-content")
    #expect(
      markup("\(gradient)<path fill=\"url(#content)\" stroke=\"#abc\"/>")
        == drawing("\(prefixed)<path fill=\"url(#logo-content)\" stroke=\"#abc\"/>"))
  }

  @Test(arguments: [
    "<text>Bluestem</text>", "<style>path{fill:red}</style>", "<script/>", "<g style=\"fill:red\"/>", "<svg/>", "<g>",
    "</g>",
    "<g><path></g></path>", "</svg><p>", "</svg></a></header><svg viewBox=\"0 0 1 1\">", "<title><g/></title>",
    "<g id='\"'/>", "<use href=\"#a\"/>",
  ])
  func whatIsNoPlainDrawingStaysAFile(inner: String) {
    #expect(markup(inner) == nil)
  }

  @Test func drawingWithoutAViewBoxStaysAFile() {
    #expect(markup("<g/>", root: "width=\"9\" height=\"9\"") == nil)
  }

  @Test func largeOrForeignFileStaysAFile() {
    #expect(markup(String(repeating: "<path d=\"M0 0h9\"/>", count: 300)) == nil)
    #expect(LogoDrawing.markup(of: [0x89, 0x50, 0x4E, 0x47]) == nil)
    #expect(LogoDrawing.markup(of: []) == nil)
  }
}
