import Diagnostics

extension MappingReader {
  /// `true` and `false` alone: YAML 1.1's `yes` and `on` are not taken.
  package mutating func flag(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      report(.invalidValue, "'\(key)' is true or false, not '\(text.value)'", at: text.range)
      return nil
    }
  }

  /// A whole number in the range that the table gives for the key.
  package mutating func integer(_ key: String) -> Int? {
    guard let text = text(key), case .integer(let range)? = table[key]?.shape else { return nil }
    guard let number = Int(text.value), range.contains(number) else {
      let bounds = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      report(.invalidValue, "'\(key)' must be \(bounds), not '\(text.value)'", at: text.range)
      return nil
    }
    return number
  }

  /// A decimal number in units of `10^-places`, such as 99.9 as 99,900 for three; places and limit are those that the table
  /// gives for the key, and digits beyond are refused.
  package mutating func decimal(_ key: String) -> Int? {
    guard let text = text(key), case .decimal(let places, let limit)? = table[key]?.shape else { return nil }
    guard let number = Self.decimal(text.value, places: places), number <= limit * Self.power(places) else {
      report(
        .invalidValue,
        "'\(key)' must be a number from 0 to \(limit) with at most \(places) decimal places, not '\(text.value)'",
        at: text.range)
      return nil
    }
    return number
  }

  /// A list of texts; a single text is a list of one.
  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node.value {
    case .scalar(let text): return [Located(text, at: node.range)]
    case .sequence(let items): return texts(items, of: key)
    case .mapping:
      wrongType(node, expected: "a list for '\(key)'")
      return []
    }
  }

  package mutating func texts(_ items: [YAMLNode], of key: String) -> [Located<String>] {
    items.compactMap { item in
      guard case .scalar(let text) = item.value, !item.isNull else {
        wrongType(item, expected: "a text in the list '\(key)'")
        return nil
      }
      return Located(text, at: item.range)
    }
  }

  /// The items of a list; nil when the key is missing.
  package mutating func list(_ key: String) -> [YAMLNode]? {
    guard let node = node(key) else { return nil }
    guard case .sequence(let items) = node.value else {
      wrongType(node, expected: "a list for '\(key)'")
      return nil
    }
    return items
  }

  private static func power(_ places: Int) -> Int { (0..<places).reduce(1) { value, _ in value * 10 } }

  private static func decimal(_ text: String, places: Int) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    let digits =
      Array(parts[0]) + fraction + Array(repeating: UInt8(ascii: "0"), count: max(0, places - fraction.count))
    let isNumber = digits.allSatisfy { (0x30...0x39).contains($0) } && !parts[0].isEmpty && digits.count <= 15
    guard isNumber, fraction.count <= places, parts.count == 1 || !fraction.isEmpty else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
