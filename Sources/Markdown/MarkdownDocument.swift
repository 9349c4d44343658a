package import RichText

/// A parsed text as flat nodes, with the places of what may have to be reported. Offsets are the file's, in bytes.
package struct MarkdownDocument: Sendable {
  /// A heading, paragraph, list … that stands in no other block.
  package struct Block: Sendable {
    /// Places in `nodes`.
    package let nodes: Range<Int>
    package let range: Range<Int>
    /// nil when the block is no heading.
    package let heading: Heading?
  }

  package struct Heading: Sendable {
    package let level: Int
    package let text: String
    package let anchor: String
  }

  /// A link or image whose target is still `.unresolved`.
  package struct Reference: Sendable {
    package let node: Int
    package let range: Range<Int>
  }

  /// A task-list item.
  package struct Task: Sendable {
    /// The place of its `.open(.item)` in `nodes`.
    package let node: Int
    package let range: Range<Int>
  }

  package var nodes: [RichText.Node] = []
  package var blocks: [Block] = []
  package var references: [Reference] = []
  package var tasks: [Task] = []
  /// Raw HTML, shown as text.
  package var rawHTML: [Range<Int>] = []
  /// Images without a description.
  package var silentImages: [Range<Int>] = []
  /// By a footnote's number, the places in `nodes` of its definition's content. They stand behind all blocks.
  package var footnotes: [Int: Range<Int>] = [:]
}
