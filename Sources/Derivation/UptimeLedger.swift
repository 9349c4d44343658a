internal import StatusModel

/// What a component's record says of any stretch of time.
struct UptimeLedger {
  /// Oldest first, without overlaps, none later than `now`.
  let record: [StatusInterval]
  /// Before it there is no data; nil when there always was.
  let dataSince: Instant?
  let weights: UptimeSettings.Weights
  let now: Instant

  init(record: [StatusInterval], since: CivilDate? = nil, in settings: SiteSettings, at now: Instant) {
    self.record = record
    dataSince = since.map(settings.timeZone.startOfDay)
    weights = settings.uptime.weights
    self.now = now
  }

  /// Without what lies before there was data and after now.
  func uptime(in span: TimeSpan) -> Uptime {
    let start = max(span.start, dataSince ?? span.start)
    let end = min(span.end, now)
    guard start < end else { return .noData }
    var uptime = Uptime.noData
    for interval in record[firstEnding(after: start)...] {
      guard let part = interval.clipped(from: start, until: end) else { break }
      uptime.add(part.length, in: part.status, weight: weights[part.status])
    }
    uptime.add(end.seconds(since: start) - uptime.observed, in: .operational, weight: 0)
    return uptime
  }

  func report(over days: CalendarDays) -> UptimeReport {
    UptimeReport(
      days: zip(days.dates, days.spans).map { date, span in DayUptime(date: date, uptime: uptime(in: span)) })
  }

  private func firstEnding(after instant: Instant) -> Int {
    record.countAtFront { $0.end <= instant }
  }
}
