import StatusModel

/// Names updates by their time in UTC, so that an edit of the text keeps links and feed ids.
struct UpdateAnchors {
  /// How often each instant stands so far.
  private var counts: [Instant: Int] = [:]

  /// Of several at one instant, those after the first are numbered from 2.
  mutating func name(for instant: Instant) -> String {
    let count = counts[instant, default: 0] + 1
    counts[instant] = count
    let civil = CivilDateTime(utc: instant)
    let day = Self.padded(civil.date.year, 4) + Self.padded(civil.date.month, 2) + Self.padded(civil.date.day, 2)
    let seconds = civil.second == 0 ? "" : Self.padded(civil.second, 2)
    let name = "update-\(day)t\(Self.padded(civil.hour, 2))\(Self.padded(civil.minute, 2))\(seconds)z"
    return count == 1 ? name : "\(name)-\(count)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
