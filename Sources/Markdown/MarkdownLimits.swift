/// Bounds on what a text may ask of the parser and the pages.
package struct MarkdownLimits: Sendable {
  /// In bytes of text and markup after parsing.
  package var renderedSize: Int
  /// Quotes and list items within each other.
  package var nesting = 50
  package var tableColumns = 200
  /// Cells of all tables, counted as columns times lines.
  package var tableCells = 500_000
  /// In bytes that the parser reads more than once.
  package var work = 1_000_000_000
  /// In bytes of all copies of the longest link definition.
  package var referenceSize = 256_000_000

  package init(renderedSize: Int = 10_000_000) {
    self.renderedSize = renderedSize
  }
}
