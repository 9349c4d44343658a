import StatusModel

/// Tells whether a post's updates stand newest first.
struct UpdateOrder {
  private let entries: [UpdateTimeline.Entry]
  private let times: TimeReader

  init(_ entries: [UpdateTimeline.Entry], times: TimeReader) {
    self.entries = entries
    self.times = times
  }

  /// The dated updates say it. Where they cannot, a post that begins with the end and ends with the beginning is told
  /// backwards, and so is one whose only date comes last, if its times then pass midnight less often.
  var isNewestFirst: Bool {
    if let seen = seenFromDates { return seen }
    let endings = entries.compactMap(\.isFinal)
    let midnights = (forwards: Self.midnights(secondsOfDay), backwards: Self.midnights(secondsOfDay.reversed()))
    switch (endings.first, endings.last) {
    case (true, false): return midnights.backwards <= midnights.forwards
    case (false, true): return false
    default: return isOnlyLastDated && midnights.backwards < midnights.forwards
    }
  }

  /// From the first two dated updates that differ; nil when there are none.
  private var seenFromDates: Bool? {
    var last: Instant?
    for entry in entries {
      guard let expression = entry.expression, case .dated(let date, let second) = expression.form else { continue }
      let instant = times.rules(of: expression.zone).instant(of: CivilDateTime(date: date, secondOfDay: second))
      if let last, last != instant { return instant < last }
      last = instant
    }
    return nil
  }

  private var isOnlyLastDated: Bool {
    let isDated = entries.map { if case .dated = $0.expression?.form { true } else { false } }
    return isDated.last == true && !isDated.dropLast().contains(true)
  }

  private var secondsOfDay: [Int] {
    entries.compactMap { entry in
      switch entry.expression?.form {
      case .dated(_, let second), .timeOfDay(let second): second
      default: nil
      }
    }
  }

  /// How often a time of day is earlier than the one before it.
  private static func midnights(_ seconds: [Int]) -> Int {
    zip(seconds, seconds.dropFirst()).count { $1 < $0 }
  }
}
