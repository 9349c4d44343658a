/// Reads `key=value key="longer value"` as Pandoc writes attributes.
struct AttributeParser {
  let bytes: [UInt8]
  private(set) var attributes: [UpdateHeading.Attribute] = []
  private(set) var faults: [Range<Int>] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if isBlank(index) {
        index += 1
        continue
      }
      index = attribute(from: index, to: range.upperBound)
    }
  }

  /// Takes one attribute or fault and gives the offset behind it.
  private mutating func attribute(from start: Int, to end: Int) -> Int {
    var equals = start
    while equals < end, bytes[equals] != UInt8(ascii: "="), !isBlank(equals) { equals += 1 }
    guard equals < end, bytes[equals] == UInt8(ascii: "="), equals > start, equals + 1 < end, !isBlank(equals + 1) else {
      faults.append(start..<max(start + 1, equals))
      return max(start + 1, equals)
    }
    let quote = bytes[equals + 1]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let valueStart = isQuoted ? equals + 2 : equals + 1
    var valueEnd = valueStart
    while valueEnd < end, isQuoted ? bytes[valueEnd] != quote : !isBlank(valueEnd) { valueEnd += 1 }
    if isQuoted, valueEnd == end {
      faults.append(start..<end)
      return end
    }
    attributes.append(
      .init(
        key: text(start..<equals), keyRange: start..<equals, value: text(valueStart..<valueEnd),
        valueRange: valueStart..<valueEnd))
    return isQuoted ? valueEnd + 1 : valueEnd
  }

  private func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
