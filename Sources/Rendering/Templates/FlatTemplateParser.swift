/// Takes a template apart that holds values of one view, and nothing else.
struct FlatTemplateParser {
  private let text: [UInt8]
  private let context: TemplateContext
  private var tags: ArraySlice<TemplateTag>
  /// Up to where `text` was taken.
  private var position = 0

  init(_ text: String, context: TemplateContext) {
    self.text = Array(text.utf8)
    self.context = context
    tags = TemplateScanner.tags(in: self.text)[...]
  }

  /// nil when the template holds anything else.
  mutating func pieces() -> [FlatTemplate.Piece]? {
    // The library has its own ideas of such lines.
    guard !text.contains(UInt8(ascii: "\r")), let pieces = pieces(in: nil) else { return nil }
    return pieces + [.markup(String(decoding: text[position..<max(position, end)], as: UTF8.self))]
  }

  /// Without spaces that are a last line of their own, which the library leaves out.
  private var end: Int {
    let start = spaces(before: text.count).lowerBound
    return start == 0 || isLineEnd(start - 1) ? start : text.count
  }

  /// Up to the end of `section`, or of the template.
  private mutating func pieces(in section: TemplateTag?) -> [FlatTemplate.Piece]? {
    var pieces: [FlatTemplate.Piece] = []
    while let tag = tags.popFirst() {
      pieces.append(.markup(String(decoding: text[position..<start(of: tag)], as: UTF8.self)))
      position = end(of: tag)
      switch tag.kind {
      case .variable, .unescapedBraces, .unescaped:
        let isOwn = tag.name.utf8.elementsEqual(".".utf8)
        guard isOwn ? section?.kind == .section : isValue(tag) else { return nil }
        pieces.append(.value(isOwn ? nil : tag.name, isFinished: tag.kind != .variable))
      case .section, .invertedSection:
        guard isValue(tag), let inner = self.pieces(in: tag) else { return nil }
        pieces.append(.section(tag.name, isInverted: tag.kind == .invertedSection, inner))
      case .sectionEnd:
        // Where only one of them has a line of its own, the library has its own ideas of the next one.
        guard let section, section.name == tag.name, isAlone(section) == isAlone(tag) else { return nil }
        return pieces
      default: return nil
      }
    }
    return section == nil ? pieces : nil
  }

  private func isValue(_ tag: TemplateTag) -> Bool { context.values.contains(tag.name) }

  /// The tags of a section take with them the line that they stand alone on.
  private func start(of tag: TemplateTag) -> Int {
    isAlone(tag) ? spaces(before: tag.range.lowerBound).lowerBound : tag.range.lowerBound
  }

  private func end(of tag: TemplateTag) -> Int {
    isAlone(tag) ? min(spaces(after: tag.range.upperBound).upperBound + 1, text.count) : tag.range.upperBound
  }

  private func isAlone(_ tag: TemplateTag) -> Bool {
    guard tag.kind.opensSection || tag.kind == .sectionEnd else { return false }
    let (start, end) = (spaces(before: tag.range.lowerBound).lowerBound, spaces(after: tag.range.upperBound).upperBound)
    return (start == 0 || isLineEnd(start - 1)) && (end == text.count || isLineEnd(end))
  }

  private func isLineEnd(_ place: Int) -> Bool { text[place] == UInt8(ascii: "\n") }

  private func spaces(before place: Int) -> Range<Int> {
    var start = place
    while start > 0, isSpace(text[start - 1]) { start -= 1 }
    return start..<place
  }

  private func spaces(after place: Int) -> Range<Int> {
    place..<(text[place...].firstIndex { !isSpace($0) } ?? text.count)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
