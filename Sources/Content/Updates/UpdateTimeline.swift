import Diagnostics
import StatusModel

/// Finds the instants of a post's updates from what their headings say and from each other.
struct UpdateTimeline {
  struct Entry {
    /// nil when the heading's time could not be read, which has been reported.
    let expression: TimeExpression?
    /// Where the time stands.
    let range: Range<Int>
    /// Whether nothing is expected to follow; nil when the heading changes no state.
    let isFinal: Bool?
  }

  /// What the first update follows.
  enum Anchor {
    case instant(Instant)
    case nothing
    /// Something that could not be read, which has been reported.
    case unreadable

    var instant: Instant? { if case .instant(let instant) = self { instant } else { nil } }
  }

  /// What was found.
  struct Result {
    var isNewestFirst = false
    /// In the order of the post; nil where a time could not be found.
    var instants: [Instant?] = []
  }

  private let entries: [Entry]
  private let anchor: Anchor
  private var instants: [Instant?]

  static func resolve(_ entries: [Entry], after anchor: Anchor, times: inout TimeReader) -> Result {
    let isNewestFirst = UpdateOrder(entries, times: times).isNewestFirst
    var timeline = UpdateTimeline(isNewestFirst ? entries.reversed() : entries, after: anchor)
    timeline.fillDated(&times)
    timeline.fillBackward(&times)
    timeline.fillForward(&times)
    timeline.reportDisorder(&times)
    return Result(
      isNewestFirst: isNewestFirst, instants: isNewestFirst ? timeline.instants.reversed() : timeline.instants)
  }

  /// `entries` are oldest first.
  private init(_ entries: [Entry], after anchor: Anchor) {
    self.entries = entries
    self.anchor = anchor
    instants = entries.map { _ in nil }
  }

  private mutating func fillDated(_ times: inout TimeReader) {
    for (index, entry) in entries.enumerated() {
      guard let expression = entry.expression, case .dated(let date, let second) = expression.form else { continue }
      let civil = CivilDateTime(date: date, secondOfDay: second)
      instants[index] = times.instant(civil, zone: expression.zone, at: entry.range)
    }
  }

  /// Times of day before the first dated update, when nothing comes before them: the last such times before it.
  private mutating func fillBackward(_ times: inout TimeReader) {
    guard case .nothing = anchor, let first = instants.firstIndex(where: { $0 != nil }), var next = instants[first]
    else {
      return
    }
    for index in stride(from: first - 1, through: 0, by: -1) {
      switch entries[index].expression?.form {
      case .timeOfDay(let second):
        next = times.last(second, zone: entries[index].expression?.zone, before: next, at: entries[index].range)
        instants[index] = next
      case .relative(let seconds): next = next.advanced(by: -seconds)
      default: return
      }
    }
  }

  private mutating func fillForward(_ times: inout TimeReader) {
    var previous = anchor.instant
    var isReported = false
    if case .unreadable = anchor { isReported = true }
    for (index, entry) in entries.enumerated() {
      if instants[index] == nil, let expression = entry.expression, previous != nil || !isReported {
        instants[index] = times.instant(expression, after: previous, at: entry.range)
      }
      previous = instants[index] ?? previous
      if instants[index] == nil { isReported = true }
    }
  }

  private func reportDisorder(_ times: inout TimeReader) {
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
