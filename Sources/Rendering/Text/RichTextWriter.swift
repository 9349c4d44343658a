import RichText

/// Writes formatted text as HTML: one pass over the flat nodes, without recursion.
struct RichTextWriter {
  let place: TextPlace
  let words: TextWords
  private var closings: [String] = []
  /// The levels of the open headings in the source, to be mapped to consecutive ones.
  private var headingLevels: [Int] = []
  /// How often each footnote was referred to so far.
  var footnoteReferences: [Int: Int] = [:]
  /// Room for most updates, and no more than what allocators hand out at once.
  var writer = MarkupWriter(reserving: 512)

  init(place: TextPlace, words: TextWords) {
    self.place = place
    self.words = words
  }

  /// `notes` are finished markup by the place of the node before which they stand.
  static func html(
    of text: RichText, at place: TextPlace, words: TextWords, notes: [Int: String] = [:]
  ) -> MarkupWriter {
    var writer = RichTextWriter(place: place, words: words)
    for (index, node) in text.nodes.enumerated() {
      if !notes.isEmpty, let note = notes[index] { writer.writer.markup(note) }
      writer.write(node)
    }
    while let closing = writer.closings.popLast() { writer.writer.markup(closing) }
    return writer.writer
  }

  /// Whether a link is open: none may stand in another.
  var isInLink: Bool { closings.contains("</a>") }

  private mutating func write(_ node: RichText.Node) {
    switch node {
    case .open(let element): closings.append(open(element))
    case .close: writer.markup(closings.popLast() ?? "")
    case .text(let text): writer.text(text)
    case .code(let text): writer.element("code", text)
    case .codeBlock(_, let text): writeCodeBlock(text)
    case .image(let target, let alternative, let title): write(imageTo: target, alternative, title: title)
    case .softBreak: writer.markup("\n")
    case .lineBreak: writer.markup("<br>\n")
    case .thematicBreak: writer.markup("<hr>\n")
    case .footnoteReference(let number, _): writeFootnoteReference(number)
    }
  }

  /// Writes the start of `element`; the result is its end.
  private mutating func open(_ element: RichText.Element) -> String {
    switch element {
    case .paragraph: plain("<p>", "</p>\n")
    case .heading(let level, let anchor): openHeading(level: level, anchor: anchor)
    case .blockQuote: plain("<blockquote>\n", "</blockquote>\n")
    case .list(let start): openList(start: start)
    case .item(let isDone): openItem(isDone: isDone)
    case .table: openTable()
    case .tableHead: plain("<thead>\n", "</thead>\n")
    case .tableBody: plain("<tbody>\n", "</tbody>\n")
    case .tableRow: plain("<tr>", "</tr>\n")
    case .tableCell(let alignment, let isHeader): openCell(alignment, isHeader: isHeader)
    case .emphasis: plain("<em>", "</em>")
    case .strong: plain("<strong>", "</strong>")
    case .strikethrough: plain("<del>", "</del>")
    case .link(let target, let title): openLink(target, title: title)
    case .footnoteDefinition(let number, let references): openFootnote(number, references: references)
    }
  }

  private mutating func plain(_ start: String, _ end: String) -> String {
    writer.markup(start)
    return end
  }

  private mutating func openHeading(level: Int, anchor: String) -> String {
    while let last = headingLevels.last, last >= level { headingLevels.removeLast() }
    headingLevels.append(level)
    let tag = "h\(min(place.headingLevel + headingLevels.count, 6))"
    writer.markup("<" + tag)
    if place.hasIdentifiers { writer.attribute("id", place.identifier(anchor)) }
    return plain(">", "</" + tag + ">\n")
  }

  private mutating func openList(start: Int?) -> String {
    guard let start else { return plain("<ul>\n", "</ul>\n") }
    return plain(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n", "</ol>\n")
  }

  /// Tasks are marked by characters: a disabled checkbox would be a form control that nobody can use.
  private mutating func openItem(isDone: Bool?) -> String {
    guard let isDone else { return plain("<li>", "</li>\n") }
    guard place.isStyled else { return plain(isDone ? "<li>☑ " : "<li>☐ ", "</li>\n") }
    writer.markup("<li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">")
    writer.markup(isDone ? "☑" : "☐")
    writer.markup("</span> ")
    writer.element("span", class: "visually-hidden", isDone ? words.taskDone : words.taskOpen)
    return plain(" ", "</li>\n")
  }

  private mutating func openTable() -> String {
    openScrollContainer(named: words.table)
    return plain("<table>\n", place.isStyled ? "</table></div>\n" : "</table>\n")
  }

  private mutating func openCell(_ alignment: RichText.Alignment?, isHeader: Bool) -> String {
    writer.markup(isHeader ? "<th scope=\"col\"" : "<td")
    if let alignment { writer.attribute("class", alignment.name) }
    return plain(">", isHeader ? "</th>" : "</td>")
  }

  private mutating func writeCodeBlock(_ text: String) {
    openScrollContainer(named: words.code)
    writer.markup("<pre><code>")
    writer.text(text)
    writer.markup(place.isStyled ? "</code></pre></div>\n" : "</code></pre>\n")
  }

  /// What is too wide scrolls by itself, with the keyboard too.
  private mutating func openScrollContainer(named name: String) {
    guard place.isStyled else { return }
    writer.markup("<div class=\"scroll\" tabindex=\"0\" role=\"group\"")
    writer.attribute("aria-label", name)
    writer.markup(">")
  }
}

extension RichText.Alignment {
  /// Of the style sheet.
  fileprivate var name: String {
    switch self {
    case .left: "align-left"
    case .center: "align-center"
    case .right: "align-right"
    }
  }
}
