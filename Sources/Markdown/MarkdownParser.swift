package import Diagnostics

/// GitHub Flavored Markdown: tables, strikethrough, autolinks, task lists and footnotes.
package enum MarkdownParser {
  /// Parses a part of a file. A text that would cost too much is reported and read as empty.
  package static func parse(
    _ range: Range<Int>, of file: SourceFile, limits: MarkdownLimits = MarkdownLimits(),
    diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    let check = MarkdownGuard(file: file, range: range, limits: limits)
    if let fault = check.firstFault() {
      diagnostics.append(fault)
      return MarkdownDocument()
    }
    let tree = MarkdownTree(parsing: file.bytes[range])
    var builder = MarkdownBuilder(file: file, range: range, limits: limits)
    builder.build(tree)
    if builder.isTooLarge {
      diagnostics.append(
        Diagnostic(
          .textTooComplex,
          "the text grows beyond the limit of \(limits.renderedSize) bytes when rendered (rendered_size)",
          hint: "split the post or simplify it", at: range.lowerBound..<range.lowerBound + 1, in: file))
      return MarkdownDocument()
    }
    return builder.document
  }
}
