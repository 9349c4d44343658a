import Mustache

/// A template of one view's values: tags that name them, and sections that are of one value. It is rendered without the
/// library, whose casts and copies at every tag were a sixth of the time that a large site takes.
struct FlatTemplate: Sendable {
  enum Piece: Sendable {
    case markup(String)
    /// A name, or nil for the value of the section around it.
    case value(String?, isFinished: Bool)
    case section(String, isInverted: Bool, [Piece])
  }

  private let pieces: [Piece]
  /// The same without the end of the last line; nil where that is the view's to say.
  private let part: [Piece]?

  /// nil when `text` holds anything that takes the library, or a name that is no value of the view in `context`.
  init?(_ text: String, context: TemplateContext) {
    var parser = FlatTemplateParser(text, context: context)
    guard let pieces = parser.pieces() else { return nil }
    self.pieces = pieces
    guard case .markup(let last)? = pieces.last, last.utf8.last == UInt8(ascii: "\n") else {
      part = nil
      return
    }
    part = pieces.dropLast() + [.markup(String(last.dropLast()))]
  }

  /// What the library would make of it.
  func write(_ view: some MustacheParent, to writer: inout MarkupWriter) {
    Self.write(pieces, of: view, own: nil, to: &writer)
  }

  /// The same without the end of the last line. False, with nothing written, where that is the view's to say.
  func writePart(_ view: some MustacheParent, to writer: inout MarkupWriter) -> Bool {
    guard let part else { return false }
    Self.write(part, of: view, own: nil, to: &writer)
    return true
  }

  /// `own` is the value of the section around the pieces.
  private static func write(
    _ pieces: [Piece], of view: some MustacheParent, own: String?, to writer: inout MarkupWriter
  ) {
    for piece in pieces {
      switch piece {
      case .markup(let markup): writer.markup(markup)
      case .value(let name, let isFinished):
        guard let value = name.map({ text(view.child(named: $0)) }) ?? own else { continue }
        if isFinished { writer.markup(value) } else { writer.text(value) }
      case .section(let name, let isInverted, let pieces):
        let value = view.child(named: name)
        guard isShown(value) != isInverted else { continue }
        write(pieces, of: view, own: value as? String ?? own, to: &writer)
      }
    }
  }

  private static func text(_ value: Any?) -> String? {
    value.map { $0 as? String ?? String(describing: $0) }
  }

  private static func isShown(_ value: Any?) -> Bool {
    switch value {
    case nil: false
    case let text as String: !text.isEmpty
    case let flag as Bool: flag
    case .some: true
    }
  }
}
