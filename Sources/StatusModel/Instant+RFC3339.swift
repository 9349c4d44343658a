/// Times as RFC 3339 has them.
extension Instant {
  /// In UTC, such as `2023-07-05T19:20:00Z`.
  package var rfc3339: String {
    let civil = CivilDateTime(utc: self)
    var text = civil.date.digits
    text.append(UInt8(ascii: "T"))
    CivilDate.append(civil.hour, to: &text)
    text.append(UInt8(ascii: ":"))
    CivilDate.append(civil.minute, to: &text)
    text.append(UInt8(ascii: ":"))
    CivilDate.append(civil.second, to: &text)
    text.append(UInt8(ascii: "Z"))
    return String(decoding: text, as: UTF8.self)
  }

  /// With any offset; what is less than a second is dropped. nil when `text` is no such time.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ length: Int, upTo most: Int) -> Int? {
      guard start + length <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + length] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      return value <= most ? value : nil
    }
    func holds(_ places: [Int], _ characters: [Unicode.Scalar]) -> Bool {
      zip(places, characters).allSatisfy { $0 < bytes.count && bytes[$0] == UInt8(ascii: $1) }
    }
    guard bytes.count >= 20, holds([4, 7, 13, 16], ["-", "-", ":", ":"]), [0x54, 0x74, 0x20].contains(bytes[10]),
      let year = number(0, 4, upTo: 9999), let month = number(5, 2, upTo: 12), let day = number(8, 2, upTo: 31),
      let date = CivilDate(year: year, month: month, day: day), let hour = number(11, 2, upTo: 23),
      let minute = number(14, 2, upTo: 59), let second = number(17, 2, upTo: 60)
    else { return nil }
    var rest = 19
    if bytes[rest] == UInt8(ascii: ".") {
      rest += 1
      let digits = bytes[rest...].prefix { (48...57).contains($0) }.count
      guard digits > 0 else { return nil }
      rest += digits
    }
    guard rest < bytes.count else { return nil }
    var offset = 0
    switch bytes[rest] {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"):
      guard rest + 1 == bytes.count else { return nil }
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard rest + 6 == bytes.count, holds([rest + 3], [":"]), let hours = number(rest + 1, 2, upTo: 23),
        let minutes = number(rest + 4, 2, upTo: 59)
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (bytes[rest] == UInt8(ascii: "-") ? -1 : 1)
    default: return nil
    }
    self.init(seconds: date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset)
  }
}

extension CivilDate {
  /// Such as `2023-07-05`.
  package var rfc3339: String { String(decoding: digits, as: UTF8.self) }

  fileprivate var digits: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(20)
    Self.append(year / 100, to: &text)
    Self.append(year % 100, to: &text)
    text.append(UInt8(ascii: "-"))
    Self.append(month, to: &text)
    text.append(UInt8(ascii: "-"))
    Self.append(day, to: &text)
    return text
  }

  fileprivate static func append(_ number: Int, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "0") + UInt8(number / 10))
    text.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
