internal import StatusModel

/// Time in which any of several components is in partial or major outage, counted once.
struct OutageTime {
  private let ledger: UptimeLedger

  /// From records without overlaps, in any order.
  init(merging records: some Sequence<[StatusInterval]>, in settings: SiteSettings, at now: Instant) {
    let outages = records.flatMap { $0.filter { $0.status >= .partialOutage } }
    ledger = UptimeLedger(record: StatusTimeline(merging: outages).intervals, in: settings, at: now)
  }

  func seconds(in span: TimeSpan) -> Int { StatusTime(ledger.uptime(in: span)).outage }
}

extension Component {
  /// The part of a record of this component that has data.
  func known(_ record: [StatusInterval], in zone: TimeZoneRules) -> [StatusInterval] {
    guard let since else { return record }
    let start = zone.startOfDay(since)
    return record.compactMap { $0.clipped(from: start, until: $0.end) }
  }
}
