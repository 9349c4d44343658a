import Testing

@testable import Content

struct SVGCheckTests {
  private static let namespace = "xmlns=\"http://www.w3.org/2000/svg\""

  private func reason(_ svg: String) -> String? {
    do {
      try SVGCheck.check(Array(svg.utf8))
      return nil
    } catch { return error.reason }
  }

  @Test(arguments: [
    "<path d=\"M0 0L1 1\"/>", "<rect x='1' width = \"2\"\nfill='rgb(1, 2, 3)'/>",
    "<text x=\"1\" transform=\"translate(1 2) rotate(3)\">Load (max) &amp; &#62; more</text>",
    "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs><circle fill=\"url(#a)\" r=\"1\"/>",
    "<!-- a comment with <script> --><g/>", "<title>on click</title><desc xml:lang=\"en\">url(x)</desc>",
    "<g id=\"onload\" aria-label=\"a (b)\"></g>", "", "<g clip-path=\"url(#c_1.x-y)\"/>",
  ])
  func harmless(inner: String) {
    for head in [
      "", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone=\"no\" ?>\n", "\u{FEFF}",
    ] {
      #expect(reason("\(head)<svg \(Self.namespace) viewBox=\"0 0 1 1\" role='img'>\(inner)</svg>\n") == nil)
    }
  }

  @Test(arguments: [
    "<script>x</script>", "<SCRIPT>x</SCRIPT>", "<svg:script>x</svg:script>",
    "<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>", "<foreignObject/>", "<image href=\"x\"/>", "<a href=\"x\"/>",
    "<use href=\"#a\"/>", "<style>x</style>", "<animate/>", "<set/>", "<iframe/>", "<g onload=\"x\"/>",
    "<g ONLOAD=\"x\"/>", "<g a=\"b\"onclick='x'/>", "<g\u{A0}onload=\"x\"/>", "<g style=\"fill:url(x)\"/>",
    "<g href=\"x\"/>", "<g xlink:href=\"x\"/>", "<g xml:base=\"x\"/>", "<g xmlns=\"http://www.w3.org/1999/xhtml\"/>",
    "<g fill=\"url(http://x/)\"/>", "<g fill=\"URL(//x)\"/>", "<g fill=\"url( #a)\"/>",
    "<g fill=\"url('#a')\"/>", "<g fill=\"url(\u{301}//x)\"/>", "<g fill=\"u\\72l(//x)\"/>",
    "<g fill=\"&#117;rl(//x)\"/>", "<g cursor=\"image-set('//x')\"/>", "<g mask=\"src(x)\"/>", "<g a=b/>", "<g a/>",
    "<g a=\"b/>",
    "<g", "<", "<![CDATA[<script>x</script>]]>", "<!DOCTYPE svg [<!ENTITY x \"y\">]>", "<!ENTITY x 'y'>",
    "<?xml-stylesheet href=\"x\"?>", "<!-- never ends", "<!-- a -- b -->",
    "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "<g a=\"\u{1B}$B\"/>", "<g a=\"<script>\"/>",
    "<!--><g id=\"--><script>x</script><g id=\"\"/>", "<!---><g id=\"--><script>x</script><g id=\"\"/>",
    "<g\0onload=\"x\"/>",
    "<ſcript/>", "<g<script>", "</g><script/>",
  ])
  func refused(inner: String) {
    #expect(reason("<svg \(Self.namespace)>\(inner)</svg>") != nil)
  }

  @Test func bytesThatAreNoDrawing() {
    for bytes in [[0xFF, 0xFE, 0x3C, 0x00], Array(repeating: UInt8(ascii: " "), count: 1_000_001)] as [[UInt8]] {
      #expect(throws: SVGCheck.Fault.self) { try SVGCheck.check(bytes) }
    }
  }
}
