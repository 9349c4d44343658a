/// The words of lengths of time, taken apart once: every incident's page has dozens.
struct DurationPatterns: Sendable {
  /// A unit's words by plural form, with the number in place of `{count}`.
  struct Unit: Sendable {
    private let forms: [String: TextPattern]

    init(_ key: String, _ patterns: [String: TextPattern]) {
      let forms = ["one", "few", "many", "other"].compactMap { form in patterns[key + "." + form].map { (form, $0) } }
      self.forms = Dictionary(uniqueKeysWithValues: forms)
    }

    func words(_ number: String, form: String) -> String {
      (forms[form] ?? forms["other"])?.filled { $0.utf8.elementsEqual("count".utf8) ? number : "" } ?? number
    }
  }

  let days: Unit
  let hours: Unit
  let minutes: Unit
  /// Holds `{first}` and `{second}`.
  let pair: TextPattern
  /// Of less than a minute.
  let none: String

  init(_ patterns: [String: TextPattern]) {
    days = Unit("duration.days", patterns)
    hours = Unit("duration.hours", patterns)
    minutes = Unit("duration.minutes", patterns)
    pair = patterns["duration.pair"] ?? TextPattern("{first} {second}")
    none = patterns["duration.none"]?.filled([:]) ?? ""
  }
}
