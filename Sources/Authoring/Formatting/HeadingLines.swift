import Content
import Diagnostics

/// The lines of a heading, counted from 1.
struct HeadingLines {
  let first: Int
  let last: Int

  init(_ heading: HeadingOutline, in file: SourceFile) {
    first = file.position(of: heading.line.lowerBound).line
    last = file.bytes[heading.line].first == UInt8(ascii: "#") ? first : Self.underline(after: first, in: file)
  }

  /// The first line of `=` or `-` alone: a heading without number signs ends there.
  private static func underline(after first: Int, in file: SourceFile) -> Int {
    for line in (first + 1)..<max(first + 1, file.lineStarts.count + 1) {
      let marks = file.bytes[file.range(ofLine: line)].split { $0 == 0x20 || $0 == 0x09 }
      guard marks.count == 1, let mark = marks[0].first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
        continue
      }
      if marks[0].allSatisfy({ $0 == mark }) { return line }
    }
    return first
  }
}
