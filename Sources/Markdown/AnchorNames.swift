/// Makes ids from headings, each once in a text.
struct AnchorNames {
  private var used: Set<String> = []
  /// The number that was given last, by the name before it.
  private var numbers: [String: Int] = [:]

  /// Letters and digits in lower case, all else as single hyphens; numbered when it stands before.
  mutating func name(for heading: String) -> String {
    let base = Self.base(heading)
    var name = base
    while !used.insert(name).inserted {
      let number = numbers[base, default: 1] + 1
      numbers[base] = number
      name = "\(base)-\(number)"
    }
    return name
  }

  private static func base(_ heading: String) -> String {
    let hyphen = UInt8(ascii: "-")
    var base: [UInt8] = []
    base.reserveCapacity(80)
    for scalar in heading.unicodeScalars.prefix(80) {
      let isHyphen = base.last == hyphen
      if isWordPart(scalar) || (!base.isEmpty && !isHyphen && isMark(scalar)) {
        append(scalar, to: &base)
      } else if !base.isEmpty, !isHyphen {
        base.append(hyphen)
      }
    }
    if base.last == hyphen { base.removeLast() }
    return base.isEmpty ? "section" : String(decoding: base, as: UTF8.self)
  }

  // Unicode's tables cost more than all else here, and most letters are ASCII's.

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return isASCIILetter(scalar) || ("0"..."9").contains(scalar) }
    if isPunctuation(scalar) { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// An accent or vowel sign that belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII, !isPunctuation(scalar) else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }

  /// The dashes, quotes and dots of typography, one of which every update's heading has. None is a letter, number or mark.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool { ("\u{2010}"..."\u{2027}").contains(scalar) }

  private static func append(_ scalar: Unicode.Scalar, to base: inout [UInt8]) {
    guard scalar.isASCII else { return base += scalar.properties.lowercaseMapping.utf8 }
    base.append(UInt8(scalar.value) | (isASCIILetter(scalar) ? 0x20 : 0))
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
  }
}
