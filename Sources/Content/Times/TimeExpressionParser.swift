import StatusModel

/// Reads a TIME of the contract from ASCII bytes; nothing is guessed, nothing may follow.
package struct TimeExpressionParser {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  package static func parse(_ text: String) throws(TimeExpressionError) -> TimeExpression {
    var parser = TimeExpressionParser(text)
    return try parser.expression()
  }

  private mutating func expression() throws(TimeExpressionError) -> TimeExpression {
    skipSpaces()
    if peek == UInt8(ascii: "+") { return TimeExpression(form: .relative(try relative())) }
    let start = index
    guard let first = number(upTo: 4) else { throw .malformed }
    if index - start <= 2, peek == UInt8(ascii: ":") {
      let second = try timeOfDay(hour: first, from: start)
      return TimeExpression(form: .timeOfDay(second), zone: try zone())
    }
    guard index - start == 4 else { throw .malformed }
    let date = try day(year: first, from: start)
    let afterDate = index
    if peek == UInt8(ascii: "T") || peek == UInt8(ascii: "t") { index += 1 } else { skipSpaces() }
    let startOfTime = index
    guard index > afterDate, let hour = number(upTo: 2), peek == UInt8(ascii: ":") else {
      index = afterDate
      skipSpaces()
      guard index == bytes.count else { throw .malformed }
      return TimeExpression(form: .day(date))
    }
    let second = try timeOfDay(hour: hour, from: startOfTime)
    return TimeExpression(form: .dated(date, secondOfDay: second), zone: try zone())
  }

  private mutating func day(year: Int, from start: Int) throws(TimeExpressionError) -> CivilDate {
    guard take("-"), let month = number(exactly: 2), take("-"), let day = number(exactly: 2) else {
      throw .malformed
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .noSuchDay(text(from: start))
    }
    return date
  }

  /// In seconds; fractions of one are read and left out.
  private mutating func timeOfDay(hour: Int, from start: Int) throws(TimeExpressionError) -> Int {
    guard take(":"), let minute = number(exactly: 2) else { throw .malformed }
    var second = 0
    if take(":") {
      guard let value = number(exactly: 2) else { throw .malformed }
      second = value
      if take("."), !skipDigits() { throw .malformed }
    }
    guard hour < 24, minute < 60, second < 60 else { throw .noSuchTime(text(from: start)) }
    return hour * 3600 + minute * 60 + second
  }

  /// `+2h05m`, in seconds.
  private mutating func relative() throws(TimeExpressionError) -> Int {
    index += 1
    var total = 0
    var lastUnit = Int.max
    repeat {
      guard let amount = number(upTo: 4), let unit = unit(), unit < lastUnit else { throw .malformed }
      total += amount * unit
      lastUnit = unit
    } while index < bytes.count && (0x30...0x39).contains(bytes[index])
    skipSpaces()
    guard index == bytes.count else { throw .malformed }
    return total
  }

  private mutating func unit() -> Int? {
    guard let letter = peek else { return nil }
    index += 1
    switch letter | 0x20 {
    case UInt8(ascii: "d"): return 86_400
    case UInt8(ascii: "h"): return 3600
    case UInt8(ascii: "m"): return 60
    case UInt8(ascii: "s"): return 1
    default: return nil
    }
  }

  /// Whatever is left: nothing, `Z`, `UTC`, an offset or a name.
  private mutating func zone() throws(TimeExpressionError) -> TimeExpression.Zone? {
    skipSpaces()
    var end = bytes.count
    while end > index, bytes[end - 1] == 0x20 { end -= 1 }
    let word = String(decoding: bytes[index..<end], as: UTF8.self)
    switch word {
    case "": return nil
    case "Z", "z", "UTC": return .offset(0)
    default: return try zone(word, end: end)
    }
  }

  private mutating func zone(_ word: String, end: Int) throws(TimeExpressionError) -> TimeExpression.Zone {
    if let sign = peek, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      index += 1
      guard let hours = number(exactly: 2), take(":"), let minutes = number(exactly: 2), index == end else {
        throw .malformed
      }
      guard hours < 24, minutes < 60 else { throw .unknownZone(word) }
      return .offset((hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1))
    }
    if ZoneCatalog.zone(named: word) != nil { return .named(word) }
    let isName = peek.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
    throw isName && !word.utf8.contains(0x20) ? .unknownZone(word) : .malformed
  }
}

extension TimeExpressionParser {
  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpaces() {
    while peek == 0x20 { index += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func number(upTo digits: Int) -> Int? {
    let start = index
    while index - start < digits, let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
    return index == start ? nil : bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether there were any.
  private mutating func skipDigits() -> Bool {
    let start = index
    while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
    return index > start
  }

  private mutating func number(exactly digits: Int) -> Int? {
    let start = index
    guard let value = number(upTo: digits), index - start == digits else { return nil }
    return value
  }

  private func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }
}
