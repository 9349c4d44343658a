import Diagnostics
import Yams

/// The text that the YAML library parses, and how its places are those of the file.
struct YAMLText {
  let file: SourceFile
  let range: Range<Int>
  /// Whether it was mended so that other faults can be found: what the library says then may come from the mending.
  let isMended: Bool
  private let firstLine: Int
  private let scalarEnds: [Int: Int]
  private var bytes: [UInt8]
  private var last = (line: 0, column: 1, offset: 0)

  /// Leaves out the tabs and duplicate keys that the scanner found, so that all else keeps its place.
  init(file: SourceFile, range: Range<Int>, scanner: YAMLScanner) {
    self.file = file
    self.range = range
    isMended = !scanner.tabs.isEmpty || !scanner.duplicates.isEmpty
    firstLine = file.position(of: range.lowerBound).line
    scalarEnds = scanner.scalarEnds
    bytes = Array(file.bytes[range])
    for tab in scanner.tabs { blank(tab..<tab + 1) }
    for duplicate in scanner.duplicates { blank(duplicate.entry) }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The file's offset for a mark of the library, whose columns count Unicode scalars from 1. Marks that come in the order of
  /// the text cost one walk over it in all.
  mutating func offset(of mark: Mark?) -> Int {
    guard let mark else { return range.lowerBound }
    if mark.line != last.line || mark.column < last.column {
      let start = file.offset(line: firstLine + mark.line - 1, column: 1)
      last = (mark.line, 1, min(max(start, range.lowerBound), range.upperBound))
    }
    while last.column < mark.column, last.offset < range.upperBound, !isBreak(last.offset) {
      last.offset += 1
      while last.offset < range.upperBound, bytes[last.offset - range.lowerBound] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  /// All bytes of a scalar that begins at `start`, quotes included; empty when none does, as for a key without a value.
  func scalarRange(from start: Int) -> Range<Int> {
    start..<max(start, scalarEnds[start] ?? start)
  }

  /// Replaces all but line ends by spaces.
  private mutating func blank(_ place: Range<Int>) {
    for index in place where !isBreak(index) { bytes[index - range.lowerBound] = 0x20 }
  }

  private func isBreak(_ offset: Int) -> Bool {
    bytes[offset - range.lowerBound] == 0x0A || bytes[offset - range.lowerBound] == 0x0D
  }
}
