import Diagnostics
import Markdown

/// Finds the bytes of a heading's words in the file.
struct HeadingLocator {
  private let line: Range<Int>
  /// Where the heading's text begins; nil when the file writes it another way (escapes, emphasis).
  private let start: Int?

  init(section: PostSections.Section, file: SourceFile) {
    line = section.range
    let text = Array(section.heading.text.utf8)
    let bytes = file.bytes[line]
    start = text.isEmpty ? nil : bytes.indices.first { bytes[$0...].starts(with: text) }
  }

  /// The file's range for a range of the heading's text; the whole line when it cannot be told.
  func range(_ part: Range<Int>) -> Range<Int> {
    guard let start else { return line }
    return start + part.lowerBound..<start + max(part.upperBound, part.lowerBound)
  }
}
