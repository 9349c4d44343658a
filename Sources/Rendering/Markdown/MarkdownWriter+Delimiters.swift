import RichText

/// Emphasis: which sign, and what has to stand beside it so that it is understood as one.
///
/// A sign opens when what follows is no space, and is no punctuation unless a space or punctuation stands before it; it
/// closes the other way around; an underscore does neither within a word (CommonMark 0.29, 6.4). A neighbour that is in
/// the way is written as a character reference, since its `&` and `;` are punctuation.
extension MarkdownWriter {
  /// The signs that are open, and the last that was written.
  struct Delimiters {
    var open: [UInt8] = []
    var last: UInt8 = 0
    /// The length of the output right behind it.
    var end = -1
    var isOpening = false
    /// Whether no letter or number may follow at once.
    var refusesWord = false
  }

  /// The first of `signs` that is not open already and does not run together with the one before.
  mutating func openDelimiter(_ signs: [Unicode.Scalar], count: Int) -> Ending {
    let signs = signs.map { UInt8(ascii: $0) }
    let sign = signs.first { sign in
      !delimiters.open.contains(sign) && !(delimiters.end == bytes.count && delimiters.last == sign)
    }
    guard let sign else { return .nothing }
    if !followsSpaceOrPunctuation { referToLast() }
    // What closes right before a tilde meets what comes behind it.
    let refusesWord = sign == Self.tilde && delimiters.end == bytes.count && delimiters.refusesWord
    bytes += repeatElement(sign, count: count)
    delimiters.open.append(sign)
    note(sign, isOpening: true, refusesWord: refusesWord)
    return .delimiter(sign, count: count)
  }

  mutating func closeDelimiter(_ sign: UInt8, count: Int) {
    protectLastSpace()
    let followsWord = lastScalar.map { $0.properties.isAlphabetic || Self.isLetterOrDigit($0) } ?? false
    if !followsWord, !followsSpaceOrPunctuation { referToLast() }
    let before = sign == Self.tilde && delimiters.end == bytes.count && delimiters.refusesWord
    bytes += repeatElement(sign, count: count)
    delimiters.open.removeAll { $0 == sign }
    note(sign, isOpening: false, refusesWord: sign == UInt8(ascii: "_") || !followsWord || before)
  }

  private static let tilde = UInt8(ascii: "~")

  private mutating func note(_ sign: UInt8, isOpening: Bool, refusesWord: Bool) {
    delimiters.last = sign
    delimiters.end = bytes.count
    delimiters.isOpening = isOpening
    delimiters.refusesWord = refusesWord
  }

  /// Whether the first character of a text has to be a reference because of the sign before it.
  func isInTheWay(_ first: Unicode.Scalar) -> Bool {
    let isSpace = first == " " || first == "\t"
    if bytes.count == lineStart, isSpace { return true }
    guard delimiters.end == bytes.count else { return false }
    let isWord = Self.isLetterOrDigit(first) || !first.isASCII
    if isWord, delimiters.refusesWord { return true }
    return delimiters.isOpening && (isSpace || !first.isASCII && !first.properties.isAlphabetic)
  }

  /// A space at the end of a line or of an emphasis would be lost.
  mutating func protectLastSpace() {
    guard bytes.count > lineStart, let last = bytes.last, last == 0x20 || last == 0x09 else { return }
    referToLast()
  }

  /// Writes the last character as a reference. A reader looks through tildes for what stands beside a sign.
  private mutating func referToLast() {
    let isBehindDelimiter = delimiters.end == bytes.count
    let tildes = bytes[lineStart...].reversed().prefix { $0 == Self.tilde }.count
    bytes.removeLast(tildes)
    if let scalar = lastScalar {
      bytes.removeLast(UTF8.width(scalar))
      refer(to: scalar)
    }
    bytes += repeatElement(Self.tilde, count: tildes)
    if isBehindDelimiter { delimiters.end = bytes.count }
  }

  mutating func refer(to scalar: Unicode.Scalar) {
    append("&#\(scalar.value);")
  }

  /// Of the present line's words, tildes at their end left out.
  private var lastScalar: Unicode.Scalar? {
    guard let last = bytes[lineStart...].lastIndex(where: { $0 != Self.tilde }) else { return nil }
    var start = last
    while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start...last], as: UTF8.self).unicodeScalars.first
  }

  private var followsSpaceOrPunctuation: Bool {
    guard let place = bytes[lineStart...].lastIndex(where: { $0 != Self.tilde }) else { return true }
    return bytes[place] < 0x80 && !Self.isLetterOrDigit(bytes[place])
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value))
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
