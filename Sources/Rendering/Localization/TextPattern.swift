/// Words with placeholders such as `{name}`, taken apart once.
struct TextPattern: Sendable, Equatable {
  enum Piece: Sendable, Equatable {
    case literal(String)
    case placeholder(String)
  }

  let pieces: [Piece]
  /// The same, literals escaped.
  private let markup: [Piece]

  /// A `{` that no `}` follows is a character like any other.
  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")), let end = rest[start...].firstIndex(of: UInt8(ascii: "}"))
    {
      if start > rest.startIndex { pieces.append(.literal(String(decoding: rest[..<start], as: UTF8.self))) }
      let name = rest[rest.index(after: start)..<end]
      pieces.append(.placeholder(String(decoding: name, as: UTF8.self)))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(decoding: rest, as: UTF8.self))) }
    self.pieces = pieces
    markup = pieces.map { piece in
      if case .literal(let literal) = piece { .literal(TextEscaping.escaped(literal)) } else { piece }
    }
  }

  /// The words with `value` in place of each placeholder; an unknown one is left out.
  func filled(_ values: KeyValuePairs<String, String>) -> String { Self.joined(pieces, values) }

  /// The words as markup: literals are escaped, `values` are finished markup.
  func markup(_ values: KeyValuePairs<String, String>) -> String { Self.joined(markup, values) }

  private static func joined(_ pieces: [Piece], _ values: KeyValuePairs<String, String>) -> String {
    // Room for most, at once.
    var text = ""
    text.reserveCapacity(95)
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .placeholder(let name): text += values.first { $0.key == name }?.value ?? ""
      }
    }
    return text
  }
}
