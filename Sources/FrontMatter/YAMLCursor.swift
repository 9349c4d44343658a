/// A place in a YAML document that moves forward only and knows its column as the YAML library counts it.
struct YAMLCursor {
  let bytes: [UInt8]
  let end: Int
  private(set) var index: Int
  /// In Unicode scalars, from 0.
  private(set) var column = 0
  /// From 0, counted from where the cursor began.
  private(set) var line = 0

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { index >= end }

  /// nil at the document's end.
  var byte: UInt8? { index < end ? bytes[index] : nil }

  func byte(after distance: Int) -> UInt8? {
    index + distance < end ? bytes[index + distance] : nil
  }

  func isAt(_ character: Unicode.Scalar) -> Bool { byte == UInt8(ascii: character) }

  var isAtBreak: Bool { byte == 0x0A || byte == 0x0D }

  var isAtBlank: Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a blank, a line's end or the document's end stands `distance` bytes ahead.
  func isBlankOrEnd(after distance: Int) -> Bool {
    guard let byte = byte(after: distance) else { return true }
    return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether `---` or `...` stands here as a document's mark.
  var isAtDocumentMark: Bool {
    guard column == 0, let byte, byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { return false }
    return self.byte(after: 1) == byte && self.byte(after: 2) == byte && isBlankOrEnd(after: 3)
  }

  /// One scalar, or a whole line's end.
  mutating func advance() {
    guard let byte else { return }
    index += 1
    if byte == 0x0A || byte == 0x0D {
      if byte == 0x0D, self.byte == 0x0A { index += 1 }
      column = 0
      line += 1
      return
    }
    column += 1
    while let next = self.byte, next & 0xC0 == 0x80 { index += 1 }
  }

  mutating func skipLine() {
    while !isAtEnd, !isAtBreak { advance() }
  }
}
