import StatusModel

/// Names updates by their time in UTC, so that an edit of the text keeps links and feed ids.
struct UpdateAnchors {
  /// How often each instant stands so far.
  private var counts: [Instant: Int] = [:]

  /// Of several at one instant, those after the first are numbered from 2.
  mutating func name(for instant: Instant) -> String {
    let count = counts[instant, default: 0] + 1
    counts[instant] = count
    let name = Self.name(of: CivilDateTime(utc: instant))
    return count == 1 ? name : "\(name)-\(count)"
  }

  /// `update-20230705t1920z`, with seconds where there are some.
  private static func name(of civil: CivilDateTime) -> String {
    var name = Array("update-".utf8)
    append(year: civil.date.year, to: &name)
    append(civil.date.month, to: &name)
    append(civil.date.day, to: &name)
    name.append(UInt8(ascii: "t"))
    append(civil.hour, to: &name)
    append(civil.minute, to: &name)
    if civil.second != 0 { append(civil.second, to: &name) }
    name.append(UInt8(ascii: "z"))
    return String(decoding: name, as: UTF8.self)
  }

  /// Four digits; more for what no calendar here holds, as a post at fault may have it.
  private static func append(year: Int, to name: inout [UInt8]) {
    guard (0...9999).contains(year) else { return name += String(year).utf8 }
    append(year / 100, to: &name)
    append(year % 100, to: &name)
  }

  /// Two digits.
  private static func append(_ number: Int, to name: inout [UInt8]) {
    name.append(UInt8(ascii: "0") + UInt8(number / 10))
    name.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
