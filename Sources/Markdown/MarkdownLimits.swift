/// Bounds on what a text may ask of the parser and the pages.
package struct MarkdownLimits: Sendable {
  /// In bytes of text and markup after parsing.
  package var renderedSize: Int
  /// Quotes and list items within each other on one line.
  package var nesting = 100
  /// Cells of a table, counted as its columns times the lines that follow.
  package var tableCells = 500_000

  package init(renderedSize: Int = 10_000_000) {
    self.renderedSize = renderedSize
  }
}
