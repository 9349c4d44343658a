import RichText
import Testing

@testable import Rendering

@Suite struct RichTextWriterTests {
  static let words = TextWords(LocaleFile.english)

  static func html(
    _ nodes: [RichText.Node], under level: Int = 2, part: String = "", isOwnPage: Bool = true, isStyled: Bool = true
  ) -> String {
    let place = TextPlace(
      links: .relative(from: "incidents/x/"), identifiers: isOwnPage ? .own : .elsewhere(path: "incidents/x/"),
      slug: "x", part: part, headingLevel: level, isStyled: isStyled)
    return RichTextWriter.html(of: RichText(nodes), at: place, words: words).string
  }

  @Test func textIsEscaped() {
    #expect(
      Self.html([.open(.paragraph), .text("a < b\u{0301} & \u{0600}<i>"), .close])
        == "<p>a &lt; b\u{0301} &amp; \u{0600}&lt;i&gt;</p>\n")
  }

  @Test func headingsFollowTheOneAboveWithoutAGap() {
    let levels = [4, 6, 4, 3, 5].flatMap { level -> [RichText.Node] in
      [.open(.heading(level: level, anchor: "a\(level)")), .text("\(level)"), .close]
    }
    let tags = Self.html(levels, under: 2).split(separator: "\n").map { $0.prefix(3) }
    #expect(tags == ["<h3", "<h4", "<h3", "<h3", "<h4"])
  }

  @Test func headingsStopAtSix() {
    let nodes = (1...6).flatMap { [RichText.Node.open(.heading(level: $0, anchor: "a\($0)")), .close] }
    #expect(Self.html(nodes, under: 3).hasSuffix("<h6 id=\"x_a6\"></h6>\n"))
  }

  @Test func idsBelongToThePostAndItsPageAlone() {
    let nodes: [RichText.Node] = [
      .open(.heading(level: 2, anchor: "why")), .close, .open(.link(.anchor("why"), title: "")), .close,
    ]
    #expect(Self.html(nodes) == "<h3 id=\"x_why\"></h3>\n<a href=\"#x_why\"></a>")
    #expect(Self.html(nodes, isOwnPage: false) == "<h3></h3>\n<a href=\"../../incidents/x/#x_why\"></a>")
  }

  @Test func linksLeadWhereTheyShould() {
    func link(_ target: LinkTarget) -> String { Self.html([.open(.link(target, title: "")), .text("t"), .close]) }
    #expect(
      link(.external("https://a.example/?b&c"))
        == "<a href=\"https://a.example/?b&amp;c\" rel=\"nofollow ugc noopener noreferrer\">t</a>")
    #expect(link(.site(path: "incidents/y/", fragment: "y_why")) == "<a href=\"../../incidents/y/#y_why\">t</a>")
    #expect(link(.site(path: "", fragment: nil)) == "<a href=\"../../\">t</a>")
    #expect(link(.refused) == "t")
    #expect(link(.unresolved("javascript:x")) == "t")
  }

  @Test func imagesOfOtherHostsAreLinks() {
    #expect(
      Self.html([.image(.site(path: "media/a.svg", fragment: nil), alternative: "A \"chart\"", title: "")])
        == "<img src=\"../../media/a.svg\" alt=\"A &quot;chart&quot;\" loading=\"lazy\">")
    #expect(
      Self.html([.image(.external("https://a.example/i.png"), alternative: "Chart", title: "")]).contains(">Chart</a>"))
    #expect(Self.html([.image(.refused, alternative: "Chart", title: "")]) == "Chart")
  }

  @Test func noLinkStandsInAnother() {
    let nodes: [RichText.Node] = [
      .open(.link(.external("https://a.example/"), title: "")),
      .image(.external("https://b.example/i.png"), alternative: "Chart", title: ""), .close,
    ]
    #expect(Self.html(nodes).components(of: "<a") == 1)
  }

  @Test func tasksAreMarkedForAll() {
    let html = Self.html([.open(.list(start: nil)), .open(.item(isDone: true)), .text("Ship it"), .close, .close])
    #expect(html.contains("<span class=\"visually-hidden\">Done:</span> Ship it</li>"))
    #expect(!html.contains("<input"))
  }

  @Test func wideThingsScrollWithTheKeyboard() {
    #expect(
      Self.html([.codeBlock(language: "sh", text: "a < b")])
        == "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Code\"><pre><code>a &lt; b</code></pre></div>\n"
    )
    #expect(Self.html([.codeBlock(language: "", text: "a")], isStyled: false) == "<pre><code>a</code></pre>\n")
  }

  @Test func orderedListsKeepTheirStart() {
    #expect(Self.html([.open(.list(start: 3)), .close]) == "<ol start=\"3\">\n</ol>\n")
    #expect(Self.html([.open(.list(start: 1)), .close]) == "<ol>\n</ol>\n")
  }

  @Test func everyPartHasItsOwnFootnotes() {
    let nodes: [RichText.Node] = [
      .footnoteReference(number: 2, occurrence: 7), .footnoteReference(number: 2, occurrence: 8),
      .open(.footnoteDefinition(number: 2, references: 2)), .text("Note"), .close,
    ]
    let html = Self.html(nodes, part: "u1")
    #expect(html.contains("id=\"x_u1.ref.2.1\""))
    #expect(html.contains("id=\"x_u1.note.2\""))
    #expect(html.contains("href=\"#x_u1.ref.2.2\""))
    #expect(Self.html(nodes, part: "u1", isOwnPage: false).components(of: "id=") == 0)
  }

  @Test func deepNestingNeedsNoStack() {
    let depth = 20_000
    let nodes = Array(repeating: RichText.Node.open(.blockQuote), count: depth) + Array(repeating: .close, count: depth)
    #expect(Self.html(nodes).components(of: "</blockquote>") == depth)
  }

  @Test func cellsAreAlignedByClass() {
    let html = Self.html([
      .open(.table), .open(.tableHead), .open(.tableRow), .open(.tableCell(alignment: .right, isHeader: true)), .close,
      .close, .close, .close,
    ])
    #expect(html.contains("<th scope=\"col\" class=\"align-right\"></th>"))
  }
}

extension String {
  /// How often `part` occurs.
  func components(of part: String) -> Int { ranges(of: part).count }
}
