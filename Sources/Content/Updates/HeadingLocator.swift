import Diagnostics
import Markdown

/// Finds the bytes of a heading's words in the file.
struct HeadingLocator {
  private let line: Range<Int>
  /// Where the heading's text begins; nil when the file writes it another way (escapes, emphasis).
  private let start: Int?

  init(section: PostSections.Section, file: SourceFile) {
    line = section.range
    let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: "#") || $0 == 0x20 || $0 == 0x09 }
    let text = section.heading.text.utf8.drop(while: isMark)
    let words = file.bytes[line].drop(while: isMark)
    let skipped = section.heading.text.utf8.count - text.count
    start = !text.isEmpty && words.starts(with: text) ? max(line.lowerBound, words.startIndex - skipped) : nil
  }

  /// Whether the file writes the words as they are.
  var isLiteral: Bool { start != nil }

  /// The file's range for a range of the heading's text; the whole line when it cannot be told.
  func range(_ part: Range<Int>) -> Range<Int> {
    guard let start, !part.isEmpty else { return line }
    return start + part.lowerBound..<start + part.upperBound
  }
}
