import StatusModel

/// A part of a VTIMEZONE: an offset and when it sets in, once or every year.
struct ZoneObservance: Equatable {
  /// Every year on the same weekday of a month, counted from its start or its end.
  struct Yearly: Equatable {
    let month: Int
    let weekday: Recurrence.Weekday
    /// The last time; nil goes on for ever.
    let until: Instant?
  }

  /// Seconds east of UTC before and after.
  let from: Int
  let to: Int
  /// The first time, as a clock shows it that has not been changed yet.
  let onset: CivilDateTime
  let yearly: Yearly?

  /// Those that hold at `start` or later, by their first time; never empty.
  static func all(of zone: TimeZoneRules, since start: Instant) -> [ZoneObservance] {
    let changes = zone.changes
    let first = changes.lastIndex { $0.at <= start }
    var observances: [ZoneObservance] = []
    if first == nil {
      let epoch = CivilDateTime(date: CivilDate(daysSince1970: 0), secondOfDay: 0)
      observances.append(
        ZoneObservance(from: zone.initialOffset, to: zone.initialOffset, onset: epoch, yearly: nil))
    }
    var runs: [ZoneOnsets] = []
    for change in changes[(first ?? changes.startIndex)...] {
      let open = runs.lastIndex { $0.from == change.from && $0.to == change.to }
      if let open, runs[open].take(change.at) { continue }
      runs.append(ZoneOnsets(from: change.from, to: change.to, at: change.at))
    }
    return observances + runs.map(\.observance)
  }
}

extension TimeZoneRules {
  /// The transitions at which a clock is changed.
  fileprivate var changes: [(at: Instant, from: Int, to: Int)] {
    let offsets = [initialOffset] + transitions.map(\.offset)
    return zip(transitions, offsets).filter { $0.offset != $1 }.map { ($0.at, $1, $0.offset) }
  }
}
