import Diagnostics

extension MarkdownGuard {
  /// Adds up what the parser may read again and again, in bytes: a step is about a nanosecond.
  func workFault(_ lines: ClosedRange<Int>) -> Diagnostic? {
    var work = 0
    var paragraph = file.range(ofLine: lines.lowerBound).lowerBound
    var openers = 0
    for line in lines {
      let place = file.range(ofLine: line)
      let bytes = file.bytes[place]
      // Every such line is tried against the whole paragraph before it, cell by cell.
      if isBelowTableHead(bytes) { work += 50 * (place.upperBound - paragraph) }
      openers += instructions(in: bytes)
      work += wordWork(in: bytes)
      if line == lines.upperBound || isBlank(bytes) {
        // The end of `<? ` and `<! ` is looked for to the end of the paragraph.
        work += openers * (place.upperBound - paragraph)
        paragraph = place.upperBound
        openers = 0
      }
      if work > limits.work { return fault("text that would take the parser too long", at: place) }
    }
    return nil
  }

  private func instructions(in line: ArraySlice<UInt8>) -> Int {
    zip(line, line.dropFirst()).count {
      $0 == UInt8(ascii: "<") && ($1 == UInt8(ascii: "?") || $1 == UInt8(ascii: "!"))
    }
  }

  /// What may be an address is read again for each `)` at its end and each `@` in it.
  private func wordWork(in line: ArraySlice<UInt8>) -> Int {
    var work = 0
    var length = 0
    var marks = 0
    for byte in line {
      if byte == 0x20 || byte == 0x09 {
        work += length * marks
        length = 0
        marks = 0
      } else {
        length += 1
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "@") { marks += 1 }
      }
    }
    return work + length * marks
  }
}
