/// Every word of the interface in one language, with its ways to write dates, numbers and lists.
///
/// A class, since it is handed on with every word and time of a page: a copy of its dozens of patterns would be counted one by one.
package final class Locale: Sendable {
  /// A BCP 47 tag such as `en`.
  package let language: String
  private let words: [String: String]
  /// The same, taken apart once.
  private let patterns: [String: TextPattern]
  let dates: DatePatterns
  let durations: DurationPatterns
  let plural: PluralRule
  /// The words for states of updates and statuses of components, by what the model calls them.
  let states: [String: String]
  let statuses: [String: String]

  /// `table` maps keys such as `state.investigating` to words; what it lacks is taken from `fallback`.
  package init(language: String, table: [String: String], fallback: [String: String] = [:]) {
    self.language = language
    let words = fallback.merging(table) { _, own in own }.merging(["language": language]) { _, own in own }
    self.words = words
    let patterns = words.mapValues(TextPattern.init)
    self.patterns = patterns
    let word = { (key: String) in words[key] ?? "" }
    dates = DatePatterns(word)
    plural = PluralRule(rawValue: word("plural")) ?? .oneOther
    durations = DurationPatterns(patterns, plural)
    states = Self.words(below: "state.", in: words)
    statuses = Self.words(below: "status.", in: words)
  }

  /// By the rest of their keys.
  private static func words(below prefix: String, in words: [String: String]) -> [String: String] {
    let found = words.filter { $0.key.utf8.starts(with: prefix.utf8) }
    return Dictionary(uniqueKeysWithValues: found.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
  }

  /// Whether a template or a function may ask for `key`.
  func has(_ key: String) -> Bool { words[key] != nil }

  /// The words at `key`, or the key itself, so that a gap is seen.
  func text(_ key: String) -> String { words[key] ?? key }

  func pattern(_ key: String) -> TextPattern { patterns[key] ?? TextPattern(key) }

  /// The words at `key` with `values` in place of `{name}`.
  func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    pattern(key).filled(values)
  }

  /// The form of `key` for `count`, with the number in place of `{count}`.
  func text(_ key: String, count: Int) -> String {
    let pattern = patterns[key + "." + plural.form(for: count)] ?? self.pattern(key + ".other")
    return pattern.filled(["count": number(count)])
  }

  /// `items` as a sentence lists them.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let front = items.dropLast().joined(separator: text("list.separator"))
    return text(items.count == 2 ? "list.pair" : "list.end", ["first": front, "last": last])
  }
}
