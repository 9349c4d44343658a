import Diagnostics

extension MarkdownGuard {
  /// Each use of `[label]: address "title"` copies address and title, so that a text could grow with the square of its size.
  func referenceFault(_ lines: ClosedRange<Int>) -> Diagnostic? {
    let uses = file.bytes[range].count { $0 == UInt8(ascii: "]") }
    for line in lines where isDefinition(bytes(ofLine: line)) {
      let end = endOfDefinition(from: line, to: lines.upperBound)
      let place = file.range(ofLine: line)
      let longest = file.range(ofLine: end).upperBound - place.lowerBound
      if longest * uses > limits.referenceSize {
        return fault("a link's definition that could be repeated beyond \(limits.referenceSize) bytes", at: place)
      }
    }
    return nil
  }

  private func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
  }

  /// The address stands on the definition's line or the next; a title, that may begin on the one behind, may run on to the end
  /// of the paragraph.
  private func endOfDefinition(from line: Int, to last: Int) -> Int {
    let near = min(line + 2, last)
    let mayHaveTitle = (line...near).contains { bytes(ofLine: $0).contains { "\"'(".utf8.contains($0) } }
    guard mayHaveTitle else { return near }
    var end = line
    while end < last, !isBlank(bytes(ofLine: end + 1)) { end += 1 }
    return end
  }
}
