/// A time zone as a plain table, so that nothing pure needs the system's zone data.
package struct TimeZoneRules: Sendable, Equatable {
  package struct Transition: Sendable, Equatable {
    package let at: Instant
    /// Seconds east of UTC from then on.
    package let offset: Int

    package init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// What a local time means: a clock change may skip it or show it twice.
  package enum Reading: Sendable, Equatable {
    case once(Instant)
    /// No clock shows it; `next` is the instant of the change.
    case skipped(next: Instant)
    case twice(earlier: Instant, later: Instant)
  }

  package let identifier: String
  /// Seconds east of UTC before the first transition.
  package let initialOffset: Int
  /// In order of time.
  package let transitions: [Transition]

  package init(identifier: String, initialOffset: Int, transitions: [Transition] = []) {
    self.identifier = identifier
    self.initialOffset = initialOffset
    self.transitions = transitions
  }

  package static let utc = TimeZoneRules(identifier: "UTC", initialOffset: 0)

  /// Seconds east of UTC at `instant`.
  package func offset(at instant: Instant) -> Int {
    let index = transitionCount(upTo: instant)
    return index == 0 ? initialOffset : transitions[index - 1].offset
  }

  package func civil(_ instant: Instant) -> CivilDateTime {
    CivilDateTime(utc: instant.advanced(by: offset(at: instant)))
  }

  package func date(of instant: Instant) -> CivilDate { civil(instant).date }

  package func reading(of civil: CivilDateTime) -> Reading {
    let naive = civil.asUTC
    let before = offset(at: naive.advanced(by: -86_400))
    let after = offset(at: naive.advanced(by: 86_400))
    let (first, second) = (naive.advanced(by: -max(before, after)), naive.advanced(by: -min(before, after)))
    let isFirst = offset(at: first) == max(before, after)
    let isSecond = offset(at: second) == min(before, after)
    if isFirst && isSecond && first != second { return .twice(earlier: first, later: second) }
    if isFirst { return .once(first) }
    if isSecond { return .once(second) }
    let index = transitionCount(upTo: second)
    return .skipped(next: index == 0 ? naive : transitions[index - 1].at)
  }

  /// The first instant that a clock shows at or after `civil`; the earlier of two.
  package func instant(of civil: CivilDateTime) -> Instant {
    switch reading(of: civil) {
    case .once(let instant), .skipped(let instant), .twice(let instant, _): instant
    }
  }

  /// The first instant of `date`: midnight, or what follows a clock change at midnight.
  package func startOfDay(_ date: CivilDate) -> Instant {
    instant(of: CivilDateTime(date: date, secondOfDay: 0))
  }

  /// The number of transitions at or before `instant`.
  private func transitionCount(upTo instant: Instant) -> Int {
    transitions.countAtFront { $0.at <= instant }
  }
}
