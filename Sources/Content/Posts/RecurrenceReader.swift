import Diagnostics
import FrontMatter
import StatusModel

/// Reads the common parts of an RFC 5545 RRULE; anything else is an error at its place.
struct RecurrenceReader {
  private static let parts = ["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL"]
  private static let days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]

  private let text: Located<String>
  private var times: TimeReader
  private(set) var diagnostics: [Diagnostic] = []
  private var rule = Recurrence(frequency: .daily, text: "")
  /// The names of the parts read so far.
  private var seen: Set<String> = []

  init(_ text: Located<String>, times: TimeReader) {
    self.text = text
    self.times = times
    self.times.diagnostics = []
  }

  /// nil, with the faults reported, when the rule cannot be followed.
  mutating func read(starts: Instant?) -> Recurrence? {
    let bytes = Array(text.value.utf8)
    var offset = bytes.starts(with: "RRULE:".utf8) ? 6 : 0
    rule.text = String(decoding: bytes[offset...], as: UTF8.self).uppercased()
    for part in bytes[offset...].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      readPart(String(decoding: part, as: UTF8.self), at: place(offset, part.count))
      offset += part.count + 1
    }
    if !seen.contains("FREQ"), diagnostics.isEmpty { report("a repetition needs FREQ", at: text.range) }
    if seen.isSuperset(of: ["COUNT", "UNTIL"]) { report("COUNT and UNTIL exclude each other", at: text.range) }
    checkCombinations()
    if diagnostics.isEmpty, let starts { check(starts) }
    return diagnostics.isEmpty ? rule : nil
  }

  private mutating func report(_ message: String, hint: String? = nil, at range: Range<Int>) {
    diagnostics.append(
      Diagnostic(
        .invalidRecurrence, message, hint: hint ?? "such as FREQ=MONTHLY;BYDAY=2SU or FREQ=WEEKLY;INTERVAL=2",
        at: range,
        in: times.file))
  }

  /// The place of a part, when the value stands in the file as it is.
  private func place(_ offset: Int, _ length: Int) -> Range<Int> {
    let isPlain = text.range.count == text.value.utf8.count
    let start = text.range.lowerBound + offset + (isPlain ? 0 : 1)
    return start + length <= text.range.upperBound ? start..<start + max(1, length) : text.range
  }

  private mutating func readPart(_ part: String, at range: Range<Int>) {
    let halves = part.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)).uppercased() }
    guard halves.count == 2 else { return report("'\(part)' is no part of a repetition", at: range) }
    let (name, value) = (halves[0], halves[1])
    guard seen.insert(name).inserted else {
      return report("'\(name)' stands here twice", hint: "delete one", at: range)
    }
    switch name {
    case "FREQ": frequency(value, at: range)
    case "INTERVAL": rule.interval = positive(value, at: range) ?? 1
    case "COUNT": rule.count = positive(value, at: range)
    case "UNTIL": rule.until = until(value, at: range)
    case "BYDAY": rule.weekdays = list(value).compactMap { weekday($0, at: range) }
    case "BYMONTHDAY": rule.monthDays = list(value).compactMap { monthDay($0, at: range) }
    default:
      report(
        "'\(name)' is not supported in a repetition", hint: Suggestion.hint(for: name, among: Self.parts), at: range)
    }
  }
}

extension RecurrenceReader {
  private mutating func frequency(_ word: String, at range: Range<Int>) {
    if let frequency = Recurrence.Frequency.allCases.first(where: { $0.rawValue.utf8.elementsEqual(word.utf8) }) {
      rule.frequency = frequency
    } else {
      let words = Recurrence.Frequency.allCases.map(\.rawValue)
      report("unknown frequency '\(word)'", hint: Suggestion.hint(for: word, among: words), at: range)
    }
  }

  private mutating func positive(_ word: String, at range: Range<Int>) -> Int? {
    let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, let number = Int(word), (1...10_000).contains(number) { return number }
    report("'\(word)' must be a whole number from 1 to 10000", at: range)
    return nil
  }

  private mutating func monthDay(_ word: String, at range: Range<Int>) -> Int? {
    if let number = Int(word), (1...31).contains(number.magnitude) { return number }
    report("'\(word)' is no day of a month", hint: "write 1 to 31, or -1 for the last", at: range)
    return nil
  }

  private mutating func weekday(_ word: String, at range: Range<Int>) -> Recurrence.Weekday? {
    let name = String(decoding: Array(word.utf8.suffix(2)), as: UTF8.self)
    let number = String(decoding: Array(word.utf8.dropLast(2)), as: UTF8.self)
    let ordinal = Int(number)
    let isOrdinal = number.isEmpty || ordinal.map { (1...5).contains($0.magnitude) } == true
    if let day = Self.days.firstIndex(of: name), isOrdinal { return Recurrence.Weekday(ordinal: ordinal, day: day) }
    report("'\(word)' is no weekday", hint: "write SU, MO, TU, WE, TH, FR or SA, such as 2SU or -1FR", at: range)
    return nil
  }

  /// `20261231`, a day that belongs to the repetition, or `20261231T235959`, with a `Z` or in the site's zone.
  private mutating func until(_ word: String, at range: Range<Int>) -> Instant? {
    let bytes = Array(word.utf8)
    let form = String(decoding: bytes.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
    let isTimed = ["00000000T000000", "00000000T000000Z"].contains(form)
    guard isTimed || form == "00000000" else {
      report("'\(word)' is no end of a repetition", hint: "write UNTIL=20261231 or UNTIL=20261231T235959Z", at: range)
      return nil
    }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var readable = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
    if isTimed { readable += " \(part(9..<11)):\(part(11..<13)):\(part(13..<15))\(part(15..<bytes.count))" }
    let instant = times.instant(Located(readable, at: range), dayAlone: .end)
    diagnostics += times.diagnostics
    times.diagnostics = []
    return isTimed ? instant : instant?.advanced(by: -1)
  }

  /// What the calendars that read the site's feed understand otherwise is refused.
  private mutating func checkCombinations() {
    let hasOrdinals = rule.weekdays.contains { $0.ordinal != nil }
    if hasOrdinals, rule.frequency == .daily || rule.frequency == .weekly {
      report("BYDAY takes a number only with FREQ=MONTHLY", at: text.range)
    }
    if !rule.monthDays.isEmpty, rule.frequency == .weekly {
      report("BYMONTHDAY does not go with FREQ=WEEKLY", at: text.range)
    }
    if rule.frequency == .yearly, !rule.weekdays.isEmpty || !rule.monthDays.isEmpty {
      report(
        "BYDAY and BYMONTHDAY are not supported with FREQ=YEARLY",
        hint: "write FREQ=MONTHLY;INTERVAL=12 for one month of each year", at: text.range)
    }
  }

  /// The first occurrence must be one of the rule's own days, and not after its end.
  private mutating func check(_ starts: Instant) {
    if let until = rule.until, until < starts {
      report("the repetition ends before 'starts'", hint: "correct 'starts' or UNTIL", at: text.range)
    }
    let date = times.siteZone.date(of: starts)
    let length = CivilDate.days(inMonth: date.month, of: date.year)
    let fitsMonthDay =
      rule.monthDays.isEmpty || rule.monthDays.contains { $0 == date.day || $0 == date.day - length - 1 }
    let fitsWeekday =
      rule.weekdays.isEmpty
      || rule.weekdays.contains { weekday in
        let ordinals = [nil, (date.day - 1) / 7 + 1, -((length - date.day) / 7 + 1)]
        return weekday.day == date.weekday && ordinals.contains(weekday.ordinal)
      }
    if !fitsMonthDay || !fitsWeekday {
      report(
        "'starts' is not one of the days of this repetition", hint: "move 'starts' to the first of them", at: text.range
      )
    }
  }

  /// Empty items stay, so that they are reported.
  private func list(_ word: String) -> [String] {
    word.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
