/// The bytes of a heading's text, with its blanks and separators.
struct HeadingBytes {
  /// One of these, with or without blanks around it, stands between state and time.
  private static let separators: [[UInt8]] = ["—", "–", "-", ":", "·", "|"].map { Array($0.utf8) }

  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// With a space for every blank that only looks like one.
  func plainText(_ range: Range<Int>) -> String {
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let length = blankLength(at: index)
      plain.append(length > 0 ? 0x20 : bytes[index])
      index += max(1, length)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Without blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound, blankLength(at: low) > 0 { low += blankLength(at: low) }
    var high = range.upperBound
    while let length = (1...3).first(where: { high - $0 >= low && blankLength(at: high - $0) == $0 }) { high -= length }
    return min(low, high)..<high
  }

  /// What follows the separator at the front, trimmed; without a separator all of it.
  func afterSeparator(_ range: Range<Int>) -> Range<Int> {
    let rest = trimmed(range)
    for separator in Self.separators where bytes[rest].starts(with: separator) {
      return trimmed(rest.lowerBound + separator.count..<rest.upperBound)
    }
    return rest
  }

  /// Where words that are no state end: before a separator, a digit or a sign. A hyphen within a word separates nothing.
  func endOfWords(_ range: Range<Int>) -> Int {
    for index in range {
      if (0x30...0x39).contains(bytes[index]) || bytes[index] == UInt8(ascii: "+") { return index }
      guard Self.separators.contains(where: { bytes[index..<range.upperBound].starts(with: $0) }) else { continue }
      let isInWord =
        bytes[index] == UInt8(ascii: "-") && index > range.lowerBound && blankLength(at: index - 1) == 0
        && index + 1 < range.upperBound && blankLength(at: index + 1) == 0
      if !isInWord { return index }
    }
    return range.upperBound
  }

  /// The length of the blank that begins there: a space, a tab, or one of those that typesetting sets around a dash
  /// (U+00A0, U+2000 to U+200A, U+202F); 0 when none does.
  func blankLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && ((0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF) ? 3 : 0
    default: 0
    }
  }
}
