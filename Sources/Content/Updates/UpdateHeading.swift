/// A heading `STATE SEPARATOR TIME {ATTRIBUTES}` in its parts. Ranges are byte offsets in the heading's text.
struct UpdateHeading {
  struct Attribute {
    let key: String
    let keyRange: Range<Int>
    let value: String
    let valueRange: Range<Int>
  }

  /// nil when the words at the front mean no state.
  let meaning: HeadingVocabulary.Meaning?
  let stateRange: Range<Int>
  let time: String
  let timeRange: Range<Int>
  let attributes: [Attribute]
  /// What stands between the braces and is no `key=value`.
  let faults: [Range<Int>]

  init(_ text: String, vocabulary: HeadingVocabulary) {
    let bytes = Array(text.utf8)
    var body = Self.trimmed(bytes, 0..<bytes.count)
    var parser = AttributeParser(bytes: bytes)
    if body.last.map({ bytes[$0] }) == UInt8(ascii: "}"),
      let brace = body.last(where: { bytes[$0] == UInt8(ascii: "{") })
    {
      parser.parse(brace + 1..<body.upperBound - 1)
      body = Self.trimmed(bytes, body.lowerBound..<brace)
    }
    attributes = parser.attributes
    faults = parser.faults
    let head = String(decoding: bytes[body], as: UTF8.self)
    let match = vocabulary.match(head)
    meaning = match?.meaning
    let stateLength = match.map { match in head.unicodeScalars.prefix(match.length).reduce(0) { $0 + UTF8.width($1) } }
    let stateEnd = body.lowerBound + (stateLength ?? Self.wordLength(bytes[body]))
    stateRange = body.lowerBound..<stateEnd
    timeRange = Self.afterSeparator(bytes, stateEnd..<body.upperBound)
    time = String(decoding: bytes[timeRange], as: UTF8.self)
  }

  private static let separators: [[UInt8]] = ["—", "–", "-", ":", "·", "|"].map { Array($0.utf8) }

  private static func afterSeparator(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let rest = trimmed(bytes, range)
    for separator in separators where bytes[rest].starts(with: separator) {
      return trimmed(bytes, rest.lowerBound + separator.count..<rest.upperBound)
    }
    return rest
  }

  private static func wordLength(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "|") }.count
  }

  /// Without blanks, no-break spaces included, at both ends.
  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
    while low + 1 < high, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 { low += 2 }
    while low < high, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }
}
