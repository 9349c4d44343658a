extension YAMLScanner {
  /// nil when the document ends within the quotes.
  mutating func quotedScalar() -> SimpleKey? {
    let start = cursor
    let quote = cursor.byte
    let isSingle = cursor.isAt("'")
    cursor.advance()
    while cursor.byte != quote || (isSingle && cursor.byte(after: 1) == quote) {
      guard !cursor.isAtEnd, !cursor.isAtDocumentMark else { return nil }
      if cursor.byte == quote || (!isSingle && cursor.isAt("\\")) { cursor.advance() }
      cursor.advance()
    }
    cursor.advance()
    let inside = start.index + 1..<cursor.index - 1
    let hasEscape = Self.hasEscape(cursor.bytes[inside], isSingle: isSingle)
    return saved(from: start, to: cursor.index, name: hasEscape ? nil : inside)
  }

  private static func hasEscape(_ bytes: ArraySlice<UInt8>, isSingle: Bool) -> Bool {
    bytes.contains(isSingle ? UInt8(ascii: "'") : UInt8(ascii: "\\"))
  }

  /// nil where the library finds a colon that it cannot take.
  mutating func plainScalar() -> SimpleKey? {
    let start = cursor
    var end = cursor.index
    var isNewLine = false
    while !cursor.isAtDocumentMark, !cursor.isAt("#") {
      while !cursor.isBlankOrEnd(after: 0), !isAtPlainEnd {
        if isInFlow, cursor.isAt(":"), ",?[]{}".utf8.contains(cursor.byte(after: 1) ?? 0) { return nil }
        cursor.advance()
        end = cursor.index
        isNewLine = false
      }
      guard cursor.isAtBlank || cursor.isAtBreak else { break }
      skipBlanksInPlain(&isNewLine)
      if !isInFlow, cursor.column <= indentation { break }
    }
    guard end > start.index else { return nil }
    let key = saved(from: start, to: end, name: start.index..<end)
    if isNewLine { mayStartKey = true }
    return key
  }

  private var isAtPlainEnd: Bool {
    if cursor.isAt(":") { return cursor.isBlankOrEnd(after: 1) }
    return isInFlow && ",[]{}".utf8.contains(cursor.byte ?? 0)
  }

  private mutating func skipBlanksInPlain(_ isNewLine: inout Bool) {
    while cursor.isAtBlank || cursor.isAtBreak {
      if cursor.isAtBreak { isNewLine = true }
      if cursor.isAt("\t"), isNewLine, cursor.column <= indentation { tabs.append(cursor.index) }
      cursor.advance()
    }
  }

  private mutating func saved(from start: YAMLCursor, to end: Int, name: Range<Int>?) -> SimpleKey {
    let key = SimpleKey(range: start.index..<end, name: name, column: start.column, line: start.line)
    save(key)
    mayStartKey = false
    return key
  }

  /// `|` and `>`: the lines that are indented more than what they belong to.
  mutating func blockScalar() {
    let start = cursor.index
    var increment = 0
    cursor.advance()
    while let byte = cursor.byte, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || (0x31...0x39).contains(byte)
    {
      if byte >= 0x31 { increment = Int(byte - 0x30) }
      cursor.advance()
    }
    while cursor.isAtBlank { cursor.advance() }
    if cursor.isAt("#") { cursor.skipLine() }
    guard cursor.isAtEnd || cursor.isAtBreak else { return isStopped = true }
    scalarEnds[start] = cursor.index
    cursor.advance()
    var column = increment == 0 ? 0 : max(indentation, 0) + increment
    skipBlockBreaks(&column)
    while cursor.column == column, !cursor.isAtEnd {
      cursor.skipLine()
      scalarEnds[start] = cursor.index
      cursor.advance()
      skipBlockBreaks(&column)
    }
    mayStartKey = true
  }

  /// Skips empty lines and the next line's indentation; finds the block's column when it is still 0.
  private mutating func skipBlockBreaks(_ column: inout Int) {
    var widest = 0
    while true {
      while column == 0 || cursor.column < column, cursor.isAtBlank {
        if cursor.isAt("\t") { tabs.append(cursor.index) }
        cursor.advance()
      }
      widest = max(widest, cursor.column)
      guard cursor.isAtBreak else { break }
      cursor.advance()
    }
    if column == 0 { column = max(widest, indentation + 1, 1) }
  }
}
