import RichText

extension MarkdownWriter {
  /// The first row stands where the block begins.
  mutating func openRow() -> Ending {
    if !table.isHead { startLine() }
    append("|")
    return .row
  }

  mutating func closeRow() {
    guard table.isHead else { return }
    table.isHead = false
    startLine()
    append("|")
    for alignment in table.alignments {
      switch alignment {
      case nil: append(" - |")
      case .left: append(" :- |")
      case .center: append(" :-: |")
      case .right: append(" -: |")
      }
    }
  }

  mutating func openCell(_ element: RichText.Element) -> Ending {
    guard case .tableCell(let alignment, _) = element else { return .nothing }
    if table.isHead { table.alignments.append(alignment) }
    append(" ")
    lineStart = bytes.count
    flow = .line
    return .cell
  }

  mutating func closeCell() {
    endWords()
    append(" |")
  }
}
