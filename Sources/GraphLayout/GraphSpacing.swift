/// The room between the parts of a drawing, in pixels.
package struct GraphSpacing: Sendable {
  /// How wide a drawing may be before its rows are broken; one box may be wider.
  package var width: Int
  /// Between two boxes of a row.
  package var boxes: Int
  /// Between a line that passes a row and what is beside it.
  package var lines: Int
  /// Between two rows with few lines between them.
  package var rows: Int

  package init(width: Int, boxes: Int = 16, lines: Int = 10, rows: Int = 36) {
    self.width = width
    self.boxes = boxes
    self.lines = lines
    self.rows = rows
  }
}
