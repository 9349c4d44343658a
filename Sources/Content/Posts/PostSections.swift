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
  /// Whether footnotes were left out because the parts that refer to them would repeat too much of them.
  let isTooLarge: Bool

  /// `belongs` says of a level-2 heading whether it is part of the section that `opener` began instead of a new one.
  init(_ document: MarkdownDocument, limit: Int, belongs: (_ heading: String, _ opener: String) -> Bool) {
    var starts: [Int] = []
    for (index, block) in document.blocks.enumerated() {
      guard let heading = block.heading, heading.level == 2 else { continue }
      if let last = starts.last, let opener = document.blocks[last].heading, belongs(heading.text, opener.text) {
        continue
      }
      starts.append(index)
    }
    var part = PostPart(document, limit: limit)
    summary = part.text(ofBlocks: 0..<(starts.first ?? document.blocks.count))
    var sections: [Section] = []
    for (start, end) in zip(starts, starts.dropFirst() + [document.blocks.count]) {
      guard let heading = document.blocks[start].heading else { continue }
      let first = document.blocks[start].nodes.upperBound
      sections.append(
        Section(
          heading: heading, range: document.blocks[start].range, body: part.text(ofBlocks: start + 1..<end),
          nodes: first..<max(first, document.blocks[end - 1].nodes.upperBound)))
    }
    self.sections = sections
    isTooLarge = part.isTooLarge
  }
}
