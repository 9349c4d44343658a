import Markdown
import RichText

/// A post's text, cut at its level-2 headings.
struct PostSections {
  struct Section {
    let heading: MarkdownDocument.Heading
    /// The heading's line.
    let range: Range<Int>
    let body: RichText
    /// Places in the document's nodes.
    let nodes: Range<Int>
  }

  /// What stands before the first level-2 heading.
  let summary: RichText
  let sections: [Section]

  /// `belongs` says of a level-2 heading whether it is part of the section that `opener` began instead of a new one.
  init(_ document: MarkdownDocument, belongs: (_ heading: String, _ opener: String) -> Bool) {
    var starts: [Int] = []
    for (index, block) in document.blocks.enumerated() {
      guard let heading = block.heading, heading.level == 2 else { continue }
      if let last = starts.last, let opener = document.blocks[last].heading, belongs(heading.text, opener.text) { continue }
      starts.append(index)
    }
    summary = Self.body(document, blocks: 0..<(starts.first ?? document.blocks.count))
    sections = starts.enumerated().compactMap { position, start in
      guard let heading = document.blocks[start].heading else { return nil }
      let end = position + 1 < starts.count ? starts[position + 1] : document.blocks.count
      let first = document.blocks[start].nodes.upperBound
      return Section(
        heading: heading, range: document.blocks[start].range, body: Self.body(document, blocks: start + 1..<end),
        nodes: first..<max(first, document.blocks[end - 1].nodes.upperBound))
    }
  }

  /// The whole text, for posts without updates.
  static func whole(_ document: MarkdownDocument) -> RichText {
    body(document, blocks: 0..<document.blocks.count)
  }

  /// The nodes of some blocks, with the footnotes that they refer to behind them.
  private static func body(_ document: MarkdownDocument, blocks: Range<Int>) -> RichText {
    guard let first = blocks.first, let last = blocks.last else { return RichText() }
    var nodes = Array(document.nodes[document.blocks[first].nodes.lowerBound..<document.blocks[last].nodes.upperBound])
    if !document.footnotes.isEmpty { appendFootnotes(of: document, to: &nodes) }
    return RichText(nodes)
  }

  private static func appendFootnotes(of document: MarkdownDocument, to nodes: inout [RichText.Node]) {
    var references: [Int: Int] = [:]
    var pending = nodes[...]
    var numbers: [Int] = []
    while !pending.isEmpty {
      var found: [Int] = []
      for case .footnoteReference(let number, _) in pending {
        references[number, default: 0] += 1
        if references[number] == 1 { found.append(number) }
      }
      numbers += found
      pending = found.flatMap { document.footnotes[$0].map { Array(document.nodes[$0]) } ?? [] }[...]
    }
    for number in numbers.sorted() {
      nodes.append(.open(.footnoteDefinition(number: number, references: references[number] ?? 1)))
      nodes += document.footnotes[number].map { document.nodes[$0] } ?? []
      nodes.append(.close)
    }
  }
}
