/// Every word of the interface in one language, with its ways to write dates, numbers and lists.
package struct Locale: Sendable {
  /// A BCP 47 tag such as `en`.
  package let language: String
  private let table: [String: String]
  private let fallback: [String: String]
  let dates: DatePatterns
  let plural: PluralRule

  /// `table` maps keys such as `state.investigating` to words; what it lacks is taken from `fallback`.
  package init(language: String, table: [String: String], fallback: [String: String] = [:]) {
    self.language = language
    self.table = table
    self.fallback = fallback
    let word = { (key: String) in table[key] ?? fallback[key] ?? "" }
    dates = DatePatterns(word)
    plural = PluralRule(rawValue: word("plural")) ?? .oneOther
  }

  /// Whether a template or a function may ask for `key`.
  func has(_ key: String) -> Bool { table[key] != nil || fallback[key] != nil }

  /// The words at `key`, or the key itself, so that a gap is seen.
  func text(_ key: String) -> String { table[key] ?? fallback[key] ?? key }

  func pattern(_ key: String) -> TextPattern { TextPattern(text(key)) }

  /// The words at `key` with `values` in place of `{name}`.
  func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    pattern(key).filled(values)
  }

  /// The form of `key` for `count`, with the number in place of `{count}`.
  func text(_ key: String, count: Int) -> String {
    let form = key + "." + plural.form(for: count)
    return text(has(form) ? form : key + ".other", ["count": number(count)])
  }

  /// `ltr` or `rtl`.
  var direction: String { text("direction") == "rtl" ? "rtl" : "ltr" }

  /// `items` as a sentence lists them.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let front = items.dropLast().joined(separator: text("list.separator"))
    return text(items.count == 2 ? "list.pair" : "list.end", ["first": front, "last": last])
  }
}
