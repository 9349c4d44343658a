import Diagnostics

extension MarkdownGuard {
  /// Rows are cut into cells in a time that grows with the square of their columns, and every row gets all columns of its head.
  func tableFault(_ lines: ClosedRange<Int>) -> Diagnostic? {
    let heads = lines.filter { isBelowTableHead(bytes(ofLine: $0)) }
    guard !heads.isEmpty else { return nil }
    for line in lines where pipes(in: bytes(ofLine: line)) > limits.tableColumns {
      return fault("a line with more than \(limits.tableColumns) columns", at: file.range(ofLine: line))
    }
    var cells = 0
    var end = lines.lowerBound
    for head in heads {
      end = max(end, head)
      while end < lines.upperBound, !isBlank(bytes(ofLine: end + 1)) { end += 1 }
      cells += (pipes(in: bytes(ofLine: head)) + 1) * (end - head + 2)
      if cells > limits.tableCells {
        return fault("tables that could grow beyond \(limits.tableCells) cells", at: file.range(ofLine: head))
      }
    }
    return nil
  }

  func pipes(in line: ArraySlice<UInt8>) -> Int { line.count { $0 == UInt8(ascii: "|") } }

  /// Whether a line is of the form that makes a table of the line above it.
  func isBelowTableHead(_ line: ArraySlice<UInt8>) -> Bool {
    var hasDash = false
    var hasMark = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case 0x20, 0x09, UInt8(ascii: ">"): continue
      default: return false
      }
    }
    return hasDash && hasMark
  }
}
