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
      writer.text(heading.title)
      writer.markup("</a></li>\n")
    }
    return writer.string
  }

  private static func outermost(in text: RichText) -> [RichText.Section] {
    var outermost = Int.max
    return text.sections.filter { section in
      guard section.level <= outermost else { return false }
      outermost = section.level
      return true
    }
  }
}
