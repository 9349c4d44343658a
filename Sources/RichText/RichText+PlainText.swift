extension RichText {
  /// The words alone: one line a block, no markup. For summaries, descriptions and comparison.
  package var plainText: String { plainText(upTo: .max) }

  /// The same, whole or at least its first `length` bytes.
  package func plainText(upTo length: Int) -> String {
    var text = ""
    for node in nodes {
      if text.utf8.count >= length { break }
      switch node {
      case .text(let part), .code(let part): text += part
      case .codeBlock(_, let part): text += Self.lineStart(after: text) + part
      case .image(_, let alternative, _): text += alternative
      case .softBreak: text += " "
      case .lineBreak, .thematicBreak: text += "\n"
      case .open(let element) where element.isBlock: text += Self.lineStart(after: text)
      case .open, .close, .footnoteReference: break
      }
    }
    return text
  }

  /// What has to follow `text` so that a new line begins.
  private static func lineStart(after text: String) -> String {
    text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
  }
}

extension RichText.Element {
  /// Whether the element starts a line of its own.
  package var isBlock: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .tableCell: false
    default: true
    }
  }
}
