import Markdown
import RichText

/// Cuts parts out of a post's text, each with the footnotes that it refers to behind it.
struct PostPart {
  private let document: MarkdownDocument
  /// In bytes: a footnote may stand in every part that refers to it.
  private var remaining: Int

  var isTooLarge: Bool { remaining < 0 }

  init(_ document: MarkdownDocument, limit: Int) {
    self.document = document
    remaining = limit
  }

  /// The whole text, for posts without updates.
  static func whole(_ document: MarkdownDocument) -> RichText {
    var part = PostPart(document, limit: .max)
    return part.text(ofBlocks: 0..<document.blocks.count)
  }

  mutating func text(ofBlocks blocks: Range<Int>) -> RichText {
    guard let first = blocks.first, let last = blocks.last else { return RichText() }
    var nodes = Array(document.nodes[document.blocks[first].nodes.lowerBound..<document.blocks[last].nodes.upperBound])
    if !document.footnotes.isEmpty { appendFootnotes(to: &nodes) }
    return RichText(nodes)
  }

  private mutating func appendFootnotes(to nodes: inout [RichText.Node]) {
    var references: [Int: Int] = [:]
    var pending = nodes
    while !pending.isEmpty {
      var found: [Int] = []
      for case .footnoteReference(let number, _) in pending {
        references[number, default: 0] += 1
        if references[number] == 1 { found.append(number) }
      }
      remaining -= found.reduce(0) { $0 + size(ofFootnote: $1) }
      guard !isTooLarge else { return }
      pending = found.flatMap { document.footnotes[$0].map { Array(document.nodes[$0]) } ?? [] }
    }
    for (number, count) in references.sorted(by: { $0.key < $1.key }) {
      nodes.append(.open(.footnoteDefinition(number: number, references: count)))
      nodes += document.footnotes[number].map { document.nodes[$0] } ?? []
      nodes.append(.close)
    }
  }

  private func size(ofFootnote number: Int) -> Int {
    guard let nodes = document.footnotes[number] else { return 0 }
    return document.nodes[nodes].reduce(0) { size, node in
      switch node {
      case .text(let text), .code(let text), .codeBlock(_, let text): size + text.utf8.count + 8
      default: size + 8
      }
    }
  }
}
