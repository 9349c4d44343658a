/// Turns offsets into a template into lines and columns.
struct TemplatePlace {
  /// From 1.
  let line: Int
  /// In UTF-8 bytes, from 1.
  let column: Int

  init(offset: Int, in text: [UInt8]) {
    let before = text[..<offset]
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = offset - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
  }
}
