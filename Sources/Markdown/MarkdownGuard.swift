import Diagnostics

/// Finds, before parsing, the shapes that take cmark-gfm 0.29 time or memory out of proportion to their size.
struct MarkdownGuard {
  let file: SourceFile
  let range: Range<Int>
  let limits: MarkdownLimits

  mutating func firstFault() -> Diagnostic? {
    guard !range.isEmpty else { return nil }
    let first = file.position(of: range.lowerBound).line
    let last = file.position(of: range.upperBound - 1).line
    for line in first...last {
      let place = file.range(ofLine: line)
      if nesting(of: place) > limits.nesting {
        return fault("more than \(limits.nesting) quotes and list items within each other", at: place)
      }
      if delimiterColumns(of: place) * (last - line + 2) > limits.tableCells {
        return fault("a table that could grow beyond \(limits.tableCells) cells", at: place)
      }
    }
    return nil
  }

  private func fault(_ message: String, at place: Range<Int>) -> Diagnostic {
    Diagnostic(.textTooComplex, message, hint: "simplify the text", at: place, in: file)
  }

  /// The number of quote and list markers at the front of a line.
  private func nesting(of line: Range<Int>) -> Int {
    var count = 0
    for index in line {
      switch file.bytes[index] {
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
        let isMarker = index + 1 == line.upperBound || file.bytes[index] == UInt8(ascii: ">") || isBlank(index + 1)
        count += isMarker ? 1 : 0
      case 0x20, 0x09, 0x30...0x39: continue
      default: return count
      }
    }
    return count
  }

  private func isBlank(_ index: Int) -> Bool {
    file.bytes[index] == 0x20 || file.bytes[index] == 0x09 || file.bytes[index] == UInt8(ascii: ">")
  }

  /// The columns that a line would give a table if it is the line below its head; 0 when it cannot be.
  private func delimiterColumns(of line: Range<Int>) -> Int {
    var pipes = 0
    var dashes = 0
    for index in line {
      switch file.bytes[index] {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20, 0x09, UInt8(ascii: ">"): continue
      default: return 0
      }
    }
    return pipes > 0 && dashes > 0 ? pipes + 1 : 0
  }
}
