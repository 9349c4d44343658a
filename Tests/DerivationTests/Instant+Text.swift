import StatusModel

extension Instant: ExpressibleByStringLiteral {
  /// `2023-07-05 14:20` in UTC. A text that is no time becomes the end of time, which no test expects.
  package init(stringLiteral text: String) {
    self.init(text, in: .utc)
  }

  init(_ text: String, in zone: TimeZoneRules) {
    let numbers = text.utf8.split { !(48...57).contains($0) }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count >= 5, let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      self.init(seconds: 1 << 60)
      return
    }
    let second = numbers[3] * 3600 + numbers[4] * 60 + (numbers.count > 5 ? numbers[5] : 0)
    self = zone.instant(of: CivilDateTime(date: date, secondOfDay: second))
  }

  /// In America/Chicago.
  static func chicago(_ text: String) -> Instant { Instant(text, in: .chicago) }
}
