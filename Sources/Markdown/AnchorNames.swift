/// Makes ids from headings, each once in a text.
struct AnchorNames {
  private var used: Set<String> = []

  /// Letters and digits in lower case, all else as single hyphens; numbered when it stands before.
  mutating func name(for heading: String) -> String {
    var base = ""
    for scalar in heading.unicodeScalars.prefix(80) {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        base += scalar.properties.lowercaseMapping
      } else if !base.isEmpty, base.utf8.last != UInt8(ascii: "-") {
        base += "-"
      }
    }
    if base.utf8.last == UInt8(ascii: "-") { base.unicodeScalars.removeLast() }
    if base.isEmpty { base = "section" }
    var name = base
    var number = 1
    while !used.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }
}
