import RichText

/// The table of contents of a long text.
enum TextContents {
  /// With fewer headings a text needs none.
  private static let least = 3

  /// Links to the outermost headings, as list items; nil when they are too few.
  static func html(of text: RichText, at place: TextPlace) -> String? {
    let headings = outermost(in: text)
    guard headings.count >= least else { return nil }
    var writer = MarkupWriter()
    for heading in headings {
      writer.markup("<li><a")
      writer.link("href", place.address(ofAnchor: heading.anchor))
      writer.markup(">")
      writer.text(heading.words)
      writer.markup("</a></li>\n")
    }
    return writer.string
  }

  private static func outermost(in text: RichText) -> [(anchor: String, words: String)] {
    var headings: [(anchor: String, words: String)] = []
    var outermost = Int.max
    for (start, node) in text.nodes.enumerated() {
      guard case .open(.heading(let level, let anchor)) = node, level <= outermost else { continue }
      outermost = level
      headings.append((anchor, words(from: start + 1, in: text.nodes)))
    }
    return headings
  }

  private static func words(from start: Int, in nodes: [RichText.Node]) -> String {
    var (end, depth) = (start, 1)
    while end < nodes.count {
      if case .open = nodes[end] { depth += 1 }
      if case .close = nodes[end] { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    return RichText(Array(nodes[start..<end])).plainText
  }
}
