import StatusModel

/// Names updates by their time in UTC, so that an edit of the text keeps links and feed ids.
struct UpdateAnchors {
  private var used: Set<String> = []

  mutating func name(for instant: Instant) -> String {
    let civil = CivilDateTime(utc: instant)
    let seconds = civil.second == 0 ? "" : Self.padded(civil.second, 2)
    let day = Self.padded(civil.date.year, 4) + Self.padded(civil.date.month, 2) + Self.padded(civil.date.day, 2)
    let base = "update-\(day)t\(Self.padded(civil.hour, 2))\(Self.padded(civil.minute, 2))\(seconds)z"
    var name = base
    var number = 1
    while !used.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
