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
    return nestingFault(lines) ?? tableFault(lines) ?? (isShort ? nil : workFault(lines) ?? referenceFault(lines))
  }

  /// Whether the range is too short for either fault, whatever it holds. In `n` bytes are no more than n/3 lines that could make
  /// tables of n bytes before them at 50 steps a byte, n/2 instructions whose end is looked for in n bytes, and words of n
  /// bytes with n marks; and no more than n uses of a definition of n bytes.
  private var isShort: Bool {
    let square = range.count * range.count
    return 20 * square <= limits.work && square <= limits.referenceSize
  }

  func fault(_ message: String, at place: Range<Int>) -> Diagnostic {
    Diagnostic(.textTooComplex, message, hint: "simplify the text", at: place, in: file)
  }

  func bytes(ofLine line: Int) -> ArraySlice<UInt8> { file.bytes[file.range(ofLine: line)] }

  func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private func nestingFault(_ lines: ClosedRange<Int>) -> Diagnostic? {
    for line in lines {
      let place = file.range(ofLine: line)
      guard nesting(of: place) > limits.nesting else { continue }
      return fault("more than \(limits.nesting) quotes and list items within each other", at: place)
    }
    return nil
  }

  /// The quotes and list items that a line may stand in when it begins one: its markers, and an item for each two columns before
  /// them.
  private func nesting(of line: Range<Int>) -> Int {
    var markers = 0
    var columns = 0
    for index in line {
      switch file.bytes[index] {
      case UInt8(ascii: ">"): markers += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
        let next = index + 1 < line.upperBound ? file.bytes[index + 1] : 0x20
        guard next == 0x20 || next == 0x09 else { return markers == 0 ? 0 : markers + columns / 2 }
        markers += 1
      case 0x20 where markers == 0: columns += 1
      case 0x09 where markers == 0: columns += 4
      case 0x20, 0x09, 0x30...0x39: continue
      default: return markers == 0 ? 0 : markers + columns / 2
      }
    }
    return isRule(file.bytes[line]) ? 0 : markers + columns / 2
  }

  /// Whether a line of markers alone is empty, or a rule such as `* * *`.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    return marks.allSatisfy { $0 == UInt8(ascii: "*") } || marks.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
