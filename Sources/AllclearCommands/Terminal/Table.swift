/// Rows of cells below each other, for a terminal or a pipe.
struct Table {
  enum Alignment {
    case leading, trailing
  }

  struct Column {
    /// nil in all columns: no head is drawn.
    let title: String?
    var alignment = Alignment.leading
    /// Whether it is cut where the table is wider than the terminal.
    var givesWay = false
  }

  private static let gap = 2
  /// What is left of a column that gives way, at least.
  private static let narrowest = 8

  let columns: [Column]
  /// Each with a cell for every column.
  var rows: [[StyledText]] = []

  init(_ columns: [Column], rows: [[StyledText]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Without space at their ends; `width` nil cuts nothing, for files and other programs.
  func lines(width: Int?) -> [StyledText] {
    let head = columns.map { StyledText($0.title ?? "", .bold) }
    let all = columns.contains { $0.title != nil } ? [head] + rows : rows
    let widths = fitting(columns.indices.map { column in all.map { $0[column].columns }.max() ?? 0 }, into: width)
    return all.map { line($0, widths: widths) }
  }

  private func line(_ cells: [StyledText], widths: [Int]) -> StyledText {
    let last = cells.lastIndex { !$0.isEmpty } ?? 0
    var line = StyledText()
    for (index, cell) in cells.enumerated().prefix(last + 1) {
      let cell = cell.cut(to: widths[index])
      let isUnpadded = index == last && columns[index].alignment == .leading
      if index > 0 { line = line + StyledText(String(repeating: " ", count: Self.gap)) }
      line = line + (isUnpadded ? cell : cell.padded(to: widths[index], columns[index].alignment))
    }
    return line
  }

  private func fitting(_ widths: [Int], into width: Int?) -> [Int] {
    guard let width else { return widths }
    var widths = widths
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    for index in widths.indices where excess > 0 && columns[index].givesWay {
      let given = min(excess, max(0, widths[index] - Self.narrowest))
      widths[index] -= given
      excess -= given
    }
    return widths
  }
}
