import Diagnostics
import Yams

/// The text that the YAML library parses: the file's bytes from its first byte on, all outside the document blanked, so that the
/// library's lines are the file's lines.
struct YAMLText {
  /// An entry of a block mapping: its key, and the lines it spans.
  struct Entry {
    let name: String
    let key: Range<Int>
    let first: Range<Int>
    let lines: Range<Int>
  }

  let file: SourceFile
  let range: Range<Int>
  private let firstLine: Int
  private var bytes: [UInt8]

  init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    firstLine = file.position(of: range.lowerBound).line
    bytes = Array(file.bytes[range])
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The file's offset for a mark of the library, whose columns count Unicode scalars from 1.
  func offset(of mark: Mark?) -> Int {
    guard let mark else { return range.lowerBound }
    let line = firstLine + mark.line - 1
    guard line <= file.lineStarts.count else { return range.upperBound }
    var index = file.lineStarts[line - 1]
    if mark.line == 1 { index = max(index, range.lowerBound) }
    let end = file.range(ofLine: line).upperBound
    for _ in 1..<max(mark.column, 1) where index < end {
      index += 1
      while index < end, file.bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return min(index, range.upperBound)
  }

  mutating func blankTabs(inLine line: Int) {
    for index in file.range(ofLine: line).clamped(to: range) where bytes[index - range.lowerBound] == 0x09 {
      bytes[index - range.lowerBound] = 0x20
    }
  }

  /// Replaces all but line ends by spaces, so that what follows keeps its place.
  mutating func blank(_ place: Range<Int>) {
    for index in place where bytes[index - range.lowerBound] != 0x0A && bytes[index - range.lowerBound] != 0x0D {
      bytes[index - range.lowerBound] = 0x20
    }
  }

  /// The second entry named `name` of the block mapping at `mark`; nil in a flow mapping or when the name is not found as it is.
  func secondEntry(ofKey name: String, from mark: Mark) -> Entry? {
    let start = offset(of: mark)
    let indentation = file.position(of: start).column - 1
    var first: Range<Int>?
    for line in file.position(of: start).line...file.position(of: range.upperBound).line {
      let place = file.range(ofLine: line).clamped(to: range)
      let blanks = file.bytes[place].prefix { $0 == 0x20 }.count
      let keyStart = line == file.position(of: start).line ? start : place.lowerBound + blanks
      guard keyStart - file.lineStarts[line - 1] == indentation, let key = key(at: keyStart, to: place.upperBound),
        file.text(key).utf8.elementsEqual(name.utf8)
      else { continue }
      guard let earlier = first else {
        first = key
        continue
      }
      return Entry(name: name, key: key, first: earlier, lines: keyStart..<end(ofEntryAt: line, indentation: indentation))
    }
    return nil
  }

  /// The words of a key that begins at `start` and ends at a colon, without quotes.
  private func key(at start: Int, to end: Int) -> Range<Int>? {
    guard start < end else { return nil }
    let quote = file.bytes[start]
    if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      let close = YAMLGuard.endOfQuote(file.bytes, from: start, to: end)
      return close > start + 1 ? start + 1..<close - 1 : nil
    }
    guard let colon = file.bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var last = colon
    while last > start, file.bytes[last - 1] == 0x20 { last -= 1 }
    return start..<last
  }

  private func end(ofEntryAt line: Int, indentation: Int) -> Int {
    var next = line + 1
    while next <= file.lineStarts.count {
      let place = file.range(ofLine: next)
      guard place.lowerBound < range.upperBound else { break }
      let blanks = file.bytes[place].prefix { $0 == 0x20 }.count
      if blanks < place.count, blanks <= indentation { break }
      next += 1
    }
    return min(file.range(ofLine: next - 1).upperBound, range.upperBound)
  }
}
