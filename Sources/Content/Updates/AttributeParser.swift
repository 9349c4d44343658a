/// Reads `{key=value key="longer value"}` at a heading's end, as Pandoc writes attributes.
struct AttributeParser {
  private let heading: HeadingBytes
  private(set) var attributes: [UpdateHeading.Attribute] = []
  private(set) var faults: [Range<Int>] = []
  /// Where the braces begin, or the heading's end.
  private(set) var start: Int

  private var bytes: [UInt8] { heading.bytes }

  static func parse(_ heading: HeadingBytes) -> AttributeParser {
    var parser = AttributeParser(heading)
    parser.parse()
    return parser
  }

  private init(_ heading: HeadingBytes) {
    self.heading = heading
    start = heading.bytes.count
  }

  private mutating func parse() {
    let end = heading.trimmed(0..<bytes.count).upperBound
    guard let brace = bytes[..<end].firstIndex(of: UInt8(ascii: "{")) else { return }
    guard bytes[end - 1] == UInt8(ascii: "}") else {
      let isOpen = !bytes[brace..<end].contains(UInt8(ascii: "}"))
      if isOpen { (start, faults) = (brace, [brace..<end]) }
      return
    }
    start = brace
    var index = brace + 1
    while index < end - 1 {
      let blank = heading.blankLength(at: index)
      index = blank > 0 ? index + blank : attribute(from: index, to: end - 1)
    }
  }

  /// Takes one attribute or fault and gives the offset behind it.
  private mutating func attribute(from start: Int, to end: Int) -> Int {
    var equals = start
    while equals < end, bytes[equals] != UInt8(ascii: "="), heading.blankLength(at: equals) == 0 { equals += 1 }
    let quote = equals + 1 < end ? bytes[equals + 1] : 0
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let valueStart = min(isQuoted ? equals + 2 : equals + 1, end)
    var valueEnd = valueStart
    while valueEnd < end, isQuoted ? bytes[valueEnd] != quote : heading.blankLength(at: valueEnd) == 0 { valueEnd += 1 }
    let isComplete = equals > start && equals < end && bytes[equals] == UInt8(ascii: "=") && valueEnd > valueStart
    guard isComplete, !isQuoted || valueEnd < end else {
      let faultEnd = equals < end && bytes[equals] == UInt8(ascii: "=") ? valueEnd : equals
      faults.append(start..<max(start + 1, faultEnd))
      return max(start + 1, faultEnd)
    }
    attributes.append(
      .init(
        key: heading.text(start..<equals), keyRange: start..<equals, value: heading.text(valueStart..<valueEnd),
        valueRange: valueStart..<valueEnd))
    return isQuoted ? valueEnd + 1 : valueEnd
  }
}
