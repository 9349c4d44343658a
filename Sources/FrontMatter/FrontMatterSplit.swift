package import Diagnostics

/// A post's file in its two parts: YAML between two lines of `---`, and the Markdown behind it.
package struct FrontMatterSplit: Sendable {
  /// Byte offsets of the first line's `---`.
  package let opening: Range<Int>
  /// Byte offsets of the YAML, without the lines of `---`.
  package let yaml: Range<Int>
  /// Byte offsets of the Markdown.
  package let body: Range<Int>

  /// nil, with the fault reported, when the file does not begin with front matter or never ends it.
  package init?(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let firstLine = file.range(ofLine: 1)
    let opening = (hasMark ? firstLine.lowerBound + 3 : firstLine.lowerBound)..<firstLine.upperBound
    guard Self.isFence(opening, in: file) else {
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "the post does not begin with front matter",
          hint: "start the file with a line '---', then 'title: …', then a line '---'", at: opening, in: file))
      return nil
    }
    for line in 2..<max(2, file.lineStarts.count + 1) {
      let range = file.range(ofLine: line)
      guard Self.isFence(range, in: file) else { continue }
      self.opening = opening
      yaml = file.offset(line: 2, column: 1)..<range.lowerBound
      body = (line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count)..<file.bytes.count
      return
    }
    diagnostics.append(
      Diagnostic(
        .unclosedFrontMatter, "the front matter that begins here never ends",
        hint: "close it with a line '---'", at: opening, in: file))
    return nil
  }

  /// Whether a line is `---`, blanks at its end allowed.
  private static func isFence(_ range: Range<Int>, in file: SourceFile) -> Bool {
    var line = file.bytes[range]
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line.elementsEqual([0x2D, 0x2D, 0x2D])
  }
}
