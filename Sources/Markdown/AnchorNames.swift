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
    var base = ""
    for scalar in heading.unicodeScalars.prefix(80) {
      let isHyphen = base.utf8.last == UInt8(ascii: "-")
      if isWordPart(scalar) || (!base.isEmpty && !isHyphen && isMark(scalar)) {
        base += scalar.properties.lowercaseMapping
      } else if !base.isEmpty, !isHyphen {
        base += "-"
      }
    }
    if base.utf8.last == UInt8(ascii: "-") { base.unicodeScalars.removeLast() }
    return base.isEmpty ? "section" : base
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// An accent or vowel sign that belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }
}
