import Content
import StatusModel

/// How a post writes the times of its headings.
struct TimeForm {
  private let isRelative: Bool
  /// Whether every heading names its day.
  private let showsDay: Bool
  /// Between day and time.
  private let separator: String
  private let showsSeconds: Bool
  /// What follows the time, the blank before it included.
  private let zoneWords: String
  private let zone: TimeExpression.Zone?
  /// Whether the site's offset follows, whatever it is by then.
  private let showsOffset: Bool
  private let writer: TimeWriter

  /// The form of the heading before the new one; nil is the usual one. `showsDay` is whether all headings name their day.
  init(of time: String?, showsDay: Bool, site: TimeZoneRules, neighbour: Instant?) {
    writer = TimeWriter(zone: site)
    let expression = time.flatMap { try? TimeExpressionParser.parse($0) }
    let parts = TimeWords(time ?? "")
    self.showsDay = showsDay
    separator = parts.separator
    showsSeconds = parts.showsSeconds
    if case .relative? = expression?.form { isRelative = true } else { isRelative = false }
    // An offset that was the site's own follows the site's clocks.
    if case .offset(let seconds)? = expression?.zone, parts.isOffset, let neighbour,
      site.offset(at: neighbour) == seconds
    {
      (zone, zoneWords, showsOffset) = (nil, "", true)
    } else {
      (zone, zoneWords, showsOffset) = (expression?.zone, expression?.zone == nil ? "" : parts.zoneWords, false)
    }
  }

  /// Ways to write an instant, the nearest to the post's own first. One of them is read as what is meant.
  func candidates(for instant: Instant, after previous: Instant?) -> [String] {
    let rules = zone.rules(site: writer.zone)
    let civil = rules.civil(instant)
    let clock = TimeWriter.clock(civil, showingSeconds: showsSeconds) + zoneSuffix(at: instant)
    var candidates: [String] = []
    if let previous, previous <= instant {
      let delay = instant.seconds(since: previous)
      if isRelative, delay < 86_400 { candidates.append(TimeWriter.relative(delay)) }
      let isSameDay =
        rules.civil(previous).date == civil.date && writer.zone.date(of: previous) == writer.zone.date(of: instant)
      if !showsDay, isSameDay { candidates.append(clock) }
    }
    candidates.append(TimeWriter.day(civil.date) + separator + clock)
    candidates.append(writer.timestamp(instant))
    return candidates
  }

  /// Ways to write a promise made at `instant`.
  func promises(of promised: Instant, given: String, at instant: Instant) -> [String] {
    let isGivenRelative = given.utf8.first == UInt8(ascii: "+")
    let civil = writer.zone.civil(promised)
    let isNear = promised.seconds(since: instant) < 86_400
    return (!isGivenRelative || isRelative ? [given] : []) + (isNear ? [TimeWriter.clock(civil)] : [])
      + [writer.dated(promised), writer.timestamp(promised)]
  }

  private func zoneSuffix(at instant: Instant) -> String {
    showsOffset ? TimeWriter.offset(writer.zone.offset(at: instant)) : zoneWords
  }
}
