import Diagnostics
import StatusModel

/// Finds the instants of a post's updates from what their headings say and from each other.
struct UpdateTimeline {
  struct Entry {
    /// nil when the heading's time could not be read.
    let expression: TimeExpression?
    /// Where the time stands.
    let range: Range<Int>
  }

  /// What was found.
  struct Result {
    var isNewestFirst = false
    /// In the order of the post; nil where a time could not be found.
    var instants: [Instant?] = []
  }

  /// `anchor` is the instant that the first update's time of day follows, or nil.
  static func resolve(_ entries: [Entry], after anchor: Instant?, times: inout TimeReader) -> Result {
    let isNewestFirst = isNewestFirst(entries, times: &times)
    let ordered = isNewestFirst ? Array(entries.reversed()) : entries
    var instants = dated(ordered, times: &times)
    fillBackward(ordered, &instants, anchor: anchor, times: &times)
    fillForward(ordered, &instants, anchor: anchor, times: &times)
    reportDisorder(ordered, instants, times: &times)
    return Result(isNewestFirst: isNewestFirst, instants: isNewestFirst ? instants.reversed() : instants)
  }

  /// Seen from the first two dated updates that differ; with only one, from whether it comes first or last.
  private static func isNewestFirst(_ entries: [Entry], times: inout TimeReader) -> Bool {
    let dated = entries.compactMap { entry -> (CivilDateTime, TimeExpression.Zone?)? in
      guard case .dated(let date, let second)? = entry.expression?.form else { return nil }
      return (CivilDateTime(date: date, secondOfDay: second), entry.expression?.zone)
    }
    let instants = dated.map { times.rules(of: $0.1).instant(of: $0.0) }
    for (earlier, later) in zip(instants, instants.dropFirst()) where earlier != later { return later < earlier }
    guard instants.count == 1, entries.count > 1, let last = entries.last?.expression?.form,
      case .dated = last
    else { return false }
    return entries.dropLast().allSatisfy { if case .timeOfDay = $0.expression?.form { true } else { false } }
  }

  private static func dated(_ entries: [Entry], times: inout TimeReader) -> [Instant?] {
    entries.map { entry in
      guard let expression = entry.expression, case .dated(let date, let second) = expression.form else { return nil }
      let civil = CivilDateTime(date: date, secondOfDay: second)
      return times.instant(civil, zone: expression.zone, at: entry.range)
    }
  }

  /// Times of day before the first dated update, when nothing comes before them: the last such times before it.
  private static func fillBackward(
    _ entries: [Entry], _ instants: inout [Instant?], anchor: Instant?, times: inout TimeReader
  ) {
    guard anchor == nil, let first = instants.firstIndex(where: { $0 != nil }), var next = instants[first] else { return }
    for index in stride(from: first - 1, through: 0, by: -1) {
      guard let expression = entries[index].expression, case .timeOfDay(let second) = expression.form else { return }
      let rules = times.rules(of: expression.zone)
      let civil = rules.civil(next)
      let date = second <= civil.secondOfDay ? civil.date : civil.date.adding(days: -1)
      next = times.instant(
        CivilDateTime(date: date, secondOfDay: second), zone: expression.zone, at: entries[index].range)
      instants[index] = next
    }
  }

  private static func fillForward(
    _ entries: [Entry], _ instants: inout [Instant?], anchor: Instant?, times: inout TimeReader
  ) {
    var previous = anchor
    for (index, entry) in entries.enumerated() {
      if instants[index] == nil, let expression = entry.expression {
        instants[index] = instant(expression, after: previous, at: entry.range, times: &times)
      }
      previous = instants[index] ?? previous
    }
  }

  /// The instant that a time of day or a length of time means behind `previous`.
  static func instant(
    _ expression: TimeExpression, after previous: Instant?, at range: Range<Int>, times: inout TimeReader
  ) -> Instant? {
    guard let previous else {
      times.diagnostics.append(
        Diagnostic(
          .invalidTime, "the day of this time is not known", hint: "write the day too, such as 2023-07-05 14:20",
          at: range, in: times.file))
      return nil
    }
    switch expression.form {
    case .relative(let seconds): return previous.advanced(by: seconds)
    case .timeOfDay(let second):
      let civil = times.rules(of: expression.zone).civil(previous)
      // Minutes are what people write: 14:20 is not before 14:20:30.
      let isLater = second + 59 >= civil.secondOfDay
      let date = isLater ? civil.date : civil.date.adding(days: 1)
      let found = times.instant(
        CivilDateTime(date: date, secondOfDay: second), zone: expression.zone, at: range)
      return max(found, previous)
    case .dated(let date, let second):
      return times.instant(CivilDateTime(date: date, secondOfDay: second), zone: expression.zone, at: range)
    case .day:
      times.diagnostics.append(
        Diagnostic(
          .invalidTime, "a time of day is missing", hint: "write \(times.file.text(range)) 14:20", at: range, in: times.file))
      return nil
    }
  }

  private static func reportDisorder(_ entries: [Entry], _ instants: [Instant?], times: inout TimeReader) {
    var latest: Instant?
    for (entry, instant) in zip(entries, instants) {
      guard let instant else { continue }
      if let latest, instant < latest {
        times.diagnostics.append(
          Diagnostic(
            .updatesOutOfOrder, "this update is earlier than the one before it",
            hint: "put the updates oldest first or newest first, not mixed", at: entry.range, in: times.file))
      }
      latest = max(latest ?? instant, instant)
    }
  }
}
