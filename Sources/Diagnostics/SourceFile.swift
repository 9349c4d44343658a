/// A file of the project as bytes, with the places of its lines.
package struct SourceFile: Sendable, Equatable {
  /// As messages name it: relative to the project, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  /// The offset of the first byte of each line. A line ends with LF, CRLF or CR.
  package let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// Line and column, both from 1, the column in UTF-8 bytes.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return (low, offset - lineStarts[low - 1] + 1)
  }

  /// The byte offset of a line and column, both from 1, kept within the file.
  package func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return bytes.count }
    return min(lineStarts[line - 1] + max(column, 1) - 1, bytes.count)
  }

  /// The offsets of a line's bytes, counted from 1, without the line's end.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return start..<end
  }

  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.bytes == right.bytes && left.path.utf8.elementsEqual(right.path.utf8)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    // Exactly as much room as it takes: there are many files.
    starts.reserveCapacity(1 + bytes.count { $0 == 10 || $0 == 13 })
    let span = bytes.span
    for index in span.indices where span[index] == 10 || span[index] == 13 {
      let isHalf = span[index] == 13 && index + 1 < span.count && span[index + 1] == 10
      if !isHalf { starts.append(index + 1) }
    }
    return starts
  }
}
