package import StatusModel

/// A moment that the command line names.
package enum Moment {
  /// The instant of a day with a time, or of a day's beginning; without a zone it is in `zone`. nil when `text` is none.
  package static func instant(_ text: String, in zone: TimeZoneRules) -> Instant? {
    guard let expression = try? TimeExpressionParser.parse(text) else { return nil }
    let rules: TimeZoneRules
    switch expression.zone {
    case nil: rules = zone
    case .offset(let seconds): rules = TimeZoneRules(identifier: "offset", initialOffset: seconds)
    case .named(let name): rules = ZoneCatalog.zone(named: name) ?? zone
    }
    switch expression.form {
    case .dated(let date, let second): return rules.instant(of: CivilDateTime(date: date, secondOfDay: second))
    case .day(let date): return rules.startOfDay(date)
    case .timeOfDay, .relative: return nil
    }
  }
}
