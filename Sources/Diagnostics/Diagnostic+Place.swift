extension Diagnostic {
  package struct Place: Sendable, Equatable {
    package let path: String
    /// From 1.
    package let line: Int
    /// In UTF-8 bytes, from 1.
    package let column: Int
    /// In UTF-8 bytes on this line, at least 1.
    package let length: Int
    /// The whole line without its end; it shares the file's memory, so that a thousand faults on one long line keep one
    /// copy of it. nil when there is no line to show.
    let lineBytes: ArraySlice<UInt8>?

    /// The whole line, without its end.
    package var excerpt: String { String(decoding: lineBytes ?? [], as: UTF8.self) }

    /// The part of `range` that lies on its first line.
    package init(_ range: Range<Int>, in file: SourceFile) {
      let position = file.position(of: min(range.lowerBound, file.bytes.count))
      let lineRange = file.range(ofLine: position.line)
      path = file.path
      line = position.line
      column = position.column
      length = max(1, min(range.upperBound, lineRange.upperBound) - range.lowerBound)
      lineBytes = file.bytes[lineRange]
    }

    /// A file that has no line to show, such as one that could not be read.
    package init(wholeFile path: String) {
      self.path = path
      line = 1
      column = 1
      length = 1
      lineBytes = nil
    }
  }
}

extension Diagnostic.Place {
  /// A line in three: what stands before the marked bytes, they themselves (none at the line's end), and the rest.
  struct Parts {
    let before: ArraySlice<UInt8>
    let marked: ArraySlice<UInt8>
    let after: ArraySlice<UInt8>
  }

  /// nil when there is no line to show. No scalar is cut in two.
  var parts: Parts? {
    guard let line = lineBytes else { return nil }
    let first = min(line.startIndex + column - 1, line.endIndex)
    let start = Self.scalarStart(at: first, in: line)
    let end = Self.scalarEnd(at: min(first + length, line.endIndex), in: line)
    return Parts(before: line[..<start], marked: line[start..<end], after: line[end...])
  }

  /// Three steps are enough in UTF-8, and a line of nothing but continuation bytes shall not cost more.
  private static func scalarStart(at index: Int, in line: ArraySlice<UInt8>) -> Int {
    var start = index
    while start > line.startIndex, start > index - 3, isContinuation(at: start, in: line) { start -= 1 }
    return start
  }

  private static func scalarEnd(at index: Int, in line: ArraySlice<UInt8>) -> Int {
    var end = index
    while end < index + 3, isContinuation(at: end, in: line) { end += 1 }
    return end
  }

  private static func isContinuation(at index: Int, in line: ArraySlice<UInt8>) -> Bool {
    index < line.endIndex && line[index] & 0b1100_0000 == 0b1000_0000
  }
}
