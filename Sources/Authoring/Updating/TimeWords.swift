/// A time cut into what its form consists of; of words that are no time anything.
struct TimeWords {
  /// `2023-07-05`, where there is one.
  private(set) var day = ""
  /// Between day and time: a space or `T`.
  private(set) var separator = " "
  /// `14:20`, `14:20:05`, `14:20:05.5`
  private(set) var clock = ""
  /// What follows, with one space before it if there was any.
  private(set) var zoneWords = ""

  var showsSeconds: Bool { clock.utf8.count { $0 == UInt8(ascii: ":") } > 1 }

  /// Whether the zone is one of `+02:00`.
  var isOffset: Bool {
    let sign = zoneWords.utf8.first { $0 != 0x20 }
    return sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
  }

  init(_ time: String) {
    let bytes = Array(time.utf8.drop { $0 == 0x20 })
    let isDated = bytes.count > 10 && bytes[4] == UInt8(ascii: "-")
    if isDated {
      day = String(decoding: bytes[..<10], as: UTF8.self)
      if bytes[10] | 0x20 == UInt8(ascii: "t") { separator = "T" }
    }
    let rest = isDated ? bytes[(separator == "T" ? 11 : 10)...].drop { $0 == 0x20 } : bytes[...]
    let end = rest.firstIndex { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") }
    clock = String(decoding: rest[..<(end ?? rest.endIndex)], as: UTF8.self)
    let zone = rest[(end ?? rest.endIndex)...]
    let words = Array(zone.split(separator: 0x20).joined(separator: [0x20]))
    let isApart = zone.first == 0x20 && !words.isEmpty
    zoneWords = (isApart ? " " : "") + String(decoding: words, as: UTF8.self)
  }
}
