package import Derivation
package import StatusModel

/// Which figures somebody asks for.
package struct StatisticsRequest: Sendable {
  /// The length of the periods.
  package var length: CalendarPeriod.Length
  /// Ids of components and groups, and tags; `all` names every one. The whole site when all three are empty.
  package var components: [String]
  package var groups: [String]
  package var tags: [String]
  /// The first and the last day to count; nil is as far as there is anything.
  package var since: CivilDate?
  package var until: CivilDate?

  package init(
    by length: CalendarPeriod.Length = .month, components: [String] = [], groups: [String] = [], tags: [String] = [],
    since: CivilDate? = nil, until: CivilDate? = nil
  ) {
    self.length = length
    self.components = components
    self.groups = groups
    self.tags = tags
    self.since = since
    self.until = until
  }

  /// The first and last day that `text` names: a day such as `2023-07-05`, a month `2023-07`, a quarter `2023-Q3` or a year
  /// `2023`; nil when it names none.
  package static func days(_ text: String) -> ClosedRange<CivilDate>? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ number($0, digits: 4) }) else { return nil }
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
    if parts.count == 1 { return CalendarPeriod(.year, containing: CivilMonth(containing: first)).days }
    if parts.count == 2, parts[1].first == UInt8(ascii: "Q") {
      guard let quarter = number(parts[1].dropFirst(), digits: 1), (1...4).contains(quarter) else { return nil }
      return period(.quarter, year, quarter * 3)
    }
    guard let month = number(parts[1], digits: 2) else { return nil }
    if parts.count == 2 { return period(.month, year, month) }
    guard parts.count == 3, let day = number(parts[2], digits: 2) else { return nil }
    return CivilDate(year: year, month: month, day: day).map { $0...$0 }
  }

  private static func period(
    _ length: CalendarPeriod.Length, _ year: Int, _ month: Int
  ) -> ClosedRange<CivilDate>? {
    CivilDate(year: year, month: month, day: 1)
      .map { CalendarPeriod(length, containing: CivilMonth(containing: $0)).days }
  }

  private static func number(_ bytes: some Collection<UInt8>, digits: Int) -> Int? {
    guard bytes.count == digits, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
