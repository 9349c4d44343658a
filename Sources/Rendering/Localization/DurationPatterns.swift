/// The words of lengths of time, taken apart once: every incident's page has dozens.
struct DurationPatterns: Sendable {
  /// A unit's words by plural form, with the number in place of `{count}`.
  struct Unit: Sendable {
    private let forms: [String: TextPattern]
    private let plural: PluralRule
    /// The words for counts below 60, which nearly all are.
    private var small: [String] = []

    init(_ key: String, _ patterns: [String: TextPattern], _ plural: PluralRule) {
      let forms = ["one", "few", "many", "other"].compactMap { form in patterns[key + "." + form].map { (form, $0) } }
      self.forms = Dictionary(uniqueKeysWithValues: forms)
      self.plural = plural
      small = (0..<60).map { words($0, String($0)) }
    }

    /// `number` gives the count as it is written.
    func words(_ count: Int, _ number: (Int) -> String) -> String {
      small.indices.contains(count) ? small[count] : words(count, number(count))
    }

    private func words(_ count: Int, _ number: String) -> String {
      (forms[plural.form(for: count)] ?? forms["other"])?.filled(["count": number]) ?? number
    }
  }

  let days: Unit
  let hours: Unit
  let minutes: Unit
  /// Holds `{first}` and `{second}`.
  let pair: TextPattern
  /// Of less than a minute.
  let none: String

  init(_ patterns: [String: TextPattern], _ plural: PluralRule) {
    days = Unit("duration.days", patterns, plural)
    hours = Unit("duration.hours", patterns, plural)
    minutes = Unit("duration.minutes", patterns, plural)
    pair = patterns["duration.pair"] ?? TextPattern("{first} {second}")
    none = patterns["duration.none"]?.filled([:]) ?? ""
  }
}
