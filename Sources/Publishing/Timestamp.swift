/// A moment in UTC, written as RFC 3339 has it: `2023-07-05T14:20:00Z`.
struct Timestamp: Equatable, CustomStringConvertible {
  private static let secondsADay = 86_400

  /// Since the beginning of 1970.
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  /// Reads what `description` writes, and nothing else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return nil }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { (sum, byte) in sum * 10 + Int(byte) - 48 }
    }
    let days = Self.days(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    seconds = days * Self.secondsADay + number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
    // Whatever is no digit, no separator or no date is written differently from how it was read.
    guard description.utf8.elementsEqual(bytes) else { return nil }
  }

  var description: String {
    var days = seconds / Self.secondsADay
    var rest = seconds % Self.secondsADay
    if rest < 0 {
      rest += Self.secondsADay
      days -= 1
    }
    let date = Self.date(days: days)
    return Self.padded(date.year, 4) + "-" + Self.padded(date.month, 2) + "-" + Self.padded(date.day, 2) + "T"
      + Self.padded(rest / 3600, 2) + ":" + Self.padded(rest / 60 % 60, 2) + ":" + Self.padded(rest % 60, 2) + "Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  // In both directions the year begins in March, so that the leap day is its last.

  /// From 1970-01-01 to this date of the Gregorian calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let march = (month + 9) % 12
    let year = month < 3 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * march + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month < 3 ? 1 : 0)
    return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}
