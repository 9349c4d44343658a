import Diagnostics

/// Finds, before parsing, the shapes that take cmark-gfm 0.29 time or memory out of proportion to their size.
///
/// It reads lines, not Markdown, so it also counts what stands in code; its bounds are far above what people write.
struct MarkdownGuard {
  let file: SourceFile
  let range: Range<Int>
  let limits: MarkdownLimits

  func firstFault() -> Diagnostic? {
    guard !range.isEmpty else { return nil }
    let lines = file.position(of: range.lowerBound).line...file.position(of: range.upperBound - 1).line
    return nestingFault(lines) ?? tableFault(lines) ?? workFault(lines) ?? referenceFault(lines)
  }

  func fault(_ message: String, at place: Range<Int>) -> Diagnostic {
    Diagnostic(.textTooComplex, message, hint: "simplify the text", at: place, in: file)
  }

  func bytes(ofLine line: Int) -> ArraySlice<UInt8> { file.bytes[file.range(ofLine: line)] }

  func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private func nestingFault(_ lines: ClosedRange<Int>) -> Diagnostic? {
    for line in lines where nesting(of: bytes(ofLine: line)) > limits.nesting {
      return fault(
        "more than \(limits.nesting) quotes and list items within each other", at: file.range(ofLine: line))
    }
    return nil
  }

  /// The quotes and list items that a line may stand in when it begins one: its markers, and an item for each two columns before
  /// them.
  private func nesting(of line: ArraySlice<UInt8>) -> Int {
    var markers = 0
    var columns = 0
    for (index, byte) in zip(line.indices, line) {
      switch byte {
      case UInt8(ascii: ">"): markers += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
        let next = line.dropFirst(index + 1 - line.startIndex).first ?? 0x20
        guard next == 0x20 || next == 0x09 else { return markers == 0 ? 0 : markers + columns / 2 }
        markers += 1
      case 0x20 where markers == 0: columns += 1
      case 0x09 where markers == 0: columns += 4
      case 0x20, 0x09, 0x30...0x39: continue
      default: return markers == 0 ? 0 : markers + columns / 2
      }
    }
    return isRule(line) ? 0 : markers + columns / 2
  }

  /// Whether a line of markers alone is empty, or a rule such as `* * *`.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    return marks.allSatisfy { $0 == UInt8(ascii: "*") } || marks.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
