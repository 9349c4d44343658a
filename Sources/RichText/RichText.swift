/// Formatted text as a flat list of nodes in document order, every `.open` closed by its `.close`.
///
/// Flat rather than a tree, so that 20,000 nested quotes are walked, copied and freed without recursion.
/// It holds no HTML: each output escapes for its own context.
package struct RichText: Sendable, Equatable {
  package var nodes: [Node]

  package init(_ nodes: [Node] = []) {
    self.nodes = nodes
  }

  package var isEmpty: Bool { nodes.isEmpty }

  /// What is large and rare stands apart (`indirect`), so that each node of a long text takes 24 bytes and not 72.
  package enum Node: Sendable, Equatable {
    case open(Element)
    case close
    case text(String)
    case code(String)
    /// `language` is the first word of the fence's info string, empty when there is none.
    indirect case codeBlock(language: String, text: String)
    indirect case image(LinkTarget, alternative: String, title: String)
    case softBreak
    case lineBreak
    case thematicBreak
    /// `number` counts from 1 in the order of first reference; `occurrence` counts the references to one note from 1.
    case footnoteReference(number: Int, occurrence: Int)
  }

  package enum Element: Sendable, Equatable {
    /// Paragraphs of tight lists are left out: their text stands directly in the item.
    case paragraph
    /// `anchor` is unique in its post.
    indirect case heading(level: Int, anchor: String)
    case blockQuote
    /// `start` is nil for a bullet list.
    case list(start: Int?)
    /// `isDone` is nil when the item is no task.
    case item(isDone: Bool?)
    case table
    case tableHead
    case tableBody
    case tableRow
    case tableCell(alignment: Alignment?, isHeader: Bool)
    case emphasis
    case strong
    case strikethrough
    indirect case link(LinkTarget, title: String)
    case footnoteDefinition(number: Int, references: Int)
  }

  package enum Alignment: Sendable, Equatable {
    case left, center, right
  }
}
