import RichText

extension MarkdownBuilder {
  mutating func openInline(_ node: MarkdownNode) {
    switch node.kind {
    case .text: text(node.literal)
    case .softBreak: push(.softBreak)
    case .lineBreak: push(.lineBreak)
    case .code: code(node.literal)
    case .htmlInline: htmlInline(node)
    case .footnoteReference: footnoteReference(node)
    case .emphasis: push(.open(.emphasis))
    case .strong: push(.open(.strong))
    case .link: link(node)
    case .image: openImages.append(position())
    default: push(.open(.strikethrough))
    }
  }

  private mutating func code(_ literal: String) {
    push(.code(literal), size: literal.utf8.count)
  }

  private mutating func htmlInline(_ node: MarkdownNode) {
    let literal = node.literal
    if Self.isLineBreak(literal) { return push(.lineBreak) }
    document.rawHTML.append(range(of: node))
    text(literal)
  }

  private mutating func footnoteReference(_ node: MarkdownNode) {
    guard let number = Int(node.literal) else { return text("[^\(node.literal)]") }
    footnoteReferences[number, default: 0] += 1
    push(.footnoteReference(number: number, occurrence: footnoteReferences[number, default: 1]))
  }

  private mutating func link(_ node: MarkdownNode) {
    document.references.append(.init(node: position(), range: range(of: node)))
    let url = node.url
    let title = node.title
    push(.open(.link(.unresolved(url), title: title)), size: url.utf8.count + title.utf8.count)
  }

  /// What stands in an image's brackets is its description, as words alone; of an image in an image only the words stay.
  mutating func closeImage(_ node: MarkdownNode) {
    guard let start = openImages.popLast(), openImages.isEmpty else { return }
    let alternative = RichText(Array(document.nodes[start..<position()])).plainText
    document.nodes.removeSubrange(start...)
    while let last = document.references.last, last.node >= start { document.references.removeLast() }
    let place = range(of: node)
    if alternative.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) { document.silentImages.append(place) }
    document.references.append(.init(node: start, range: place))
    let url = node.url
    let title = node.title
    push(
      .image(.unresolved(url), alternative: alternative, title: title),
      size: url.utf8.count + alternative.utf8.count + title.utf8.count)
  }
}
