import StatusModel

extension Instant {
  /// Of `2026-10-05 14:30` on a clock in UTC; the epoch for anything else.
  init(_ text: String) {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 5, let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      self.init(seconds: 0)
      return
    }
    self = CivilDateTime(date: date, secondOfDay: numbers[3] * 3600 + numbers[4] * 60).asUTC
  }
}
