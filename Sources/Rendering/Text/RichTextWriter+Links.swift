import RichText

extension RichTextWriter {
  /// Writes the start of a link; the result is its end. What leads nowhere safe is no link.
  mutating func openLink(_ target: LinkTarget, title: String) -> String {
    guard !isInLink, let address = place.address(of: target) else { return "" }
    writer.markup("<a")
    writer.link("href", address)
    if case .external = target { writer.markup(" rel=\"nofollow ugc noopener noreferrer\"") }
    if !title.isEmpty { writer.attribute("title", title) }
    writer.markup(">")
    return "</a>"
  }

  /// Images of other hosts become links: a page asks nobody else for anything.
  mutating func write(imageTo target: LinkTarget, _ alternative: String, title: String) {
    switch target {
    case .site:
      writer.markup("<img")
      writer.link("src", place.address(of: target) ?? "")
      writer.attribute("alt", alternative)
      if !title.isEmpty { writer.attribute("title", title) }
      if place.isStyled { writer.markup(" loading=\"lazy\"") }
      writer.markup(">")
    case .external(let url):
      let closing = openLink(target, title: title)
      writer.text(alternative.isEmpty ? url : alternative)
      writer.markup(closing)
    case .unresolved, .anchor, .refused:
      writer.text(alternative)
    }
  }

  /// References are counted anew in every part of a post, as the part holds its own footnotes.
  mutating func writeFootnoteReference(_ number: Int) {
    let occurrence = footnoteReferences[number, default: 0] + 1
    footnoteReferences[number] = occurrence
    writer.markup("<sup class=\"footnote-reference\"")
    if place.hasIdentifiers {
      writer.attribute("id", place.identifier(place.footnoteReference(number, occurrence)))
    }
    writer.markup("><a")
    writer.link("href", place.address(ofAnchor: place.footnote(number)))
    writer.attribute("aria-label", words.footnoteReference.filled(["number": String(number)]))
    writer.markup(">\(number)</a></sup>")
  }

  /// Writes the start of a footnote, with links back to where it is named; the result is its end.
  mutating func openFootnote(_ number: Int, references: Int) -> String {
    writer.markup("<div class=\"footnote\"")
    if place.hasIdentifiers { writer.attribute("id", place.identifier(place.footnote(number))) }
    writer.markup("><p class=\"footnote-number\">\(number).")
    if place.hasIdentifiers {
      for occurrence in 1...max(1, references) {
        writer.markup(" <a")
        writer.link("href", place.address(ofAnchor: place.footnoteReference(number, occurrence)))
        writer.attribute("aria-label", words.footnoteReturn.filled(["number": String(number)]))
        writer.markup(">↩</a>")
      }
    }
    writer.markup("</p>\n")
    return "</div>\n"
  }
}
