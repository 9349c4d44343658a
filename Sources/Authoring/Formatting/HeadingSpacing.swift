import Content
import Diagnostics

/// One empty line before each heading, and one behind it if something follows.
struct HeadingSpacing {
  private let file: SourceFile
  private let ending: [UInt8]
  private var edits: [ByteEdit] = []

  static func edits(_ outline: PostOutline) -> [ByteEdit] {
    var spacing = HeadingSpacing(outline.file)
    for heading in outline.headings {
      let lines = HeadingLines(heading, in: outline.file)
      spacing.settle(after: lines.first - 1 - spacing.blankLines(before: lines.first), before: lines.first)
      let next = lines.last + 1 + spacing.blankLines(after: lines.last)
      if spacing.hasWords(next) { spacing.settle(after: lines.last, before: next) }
    }
    return spacing.edits
  }

  private init(_ file: SourceFile) {
    self.file = file
    ending = LineEnding(of: file).bytes
  }

  /// Leaves one of the empty lines between two lines, or puts one in.
  private mutating func settle(after line: Int, before next: Int) {
    let blanks = next - line - 1
    guard blanks != 1 else { return }
    let end = file.lineStarts[next - 1]
    let edit =
      blanks == 0 ? ByteEdit(at: end, inserting: ending) : ByteEdit(file.lineStarts[line + 1]..<end, with: [])
    // Between two headings the lines are those of both.
    if edits.last != edit { edits.append(edit) }
  }

  private func blankLines(before line: Int) -> Int {
    var first = line
    while first > 1, isBlank(first - 1) { first -= 1 }
    return line - first
  }

  private func blankLines(after line: Int) -> Int {
    var last = line
    while last < file.lineStarts.count, isBlank(last + 1) { last += 1 }
    return last - line
  }

  private func hasWords(_ line: Int) -> Bool { line <= file.lineStarts.count && !isBlank(line) }

  private func isBlank(_ line: Int) -> Bool {
    file.bytes[file.range(ofLine: line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
