/// An iCalendar stream (RFC 5545) as it grows, property by property.
struct CalendarWriter {
  /// The most octets of a line, its end not counted (section 3.1).
  private static let lineLimit = 75

  private(set) var bytes: [UInt8] = []

  mutating func begin(_ component: String) { property("BEGIN", component) }

  mutating func end(_ component: String) { property("END", component) }

  /// A property whose value is no text, such as a time or a URI: it is taken as it is and must hold no control character.
  mutating func property(_ name: String, _ value: String, _ parameters: KeyValuePairs<String, String> = [:]) {
    var line = Array(name.utf8)
    for (name, value) in parameters { line += ";\(name)=\(value)".utf8 }
    line.append(UInt8(ascii: ":"))
    line += value.utf8
    fold(line)
  }

  mutating func text(_ name: String, _ value: String) { texts(name, [value]) }

  /// Several texts as one property, such as CATEGORIES.
  mutating func texts(_ name: String, _ values: [String]) {
    var line = Array(name.utf8)
    for (index, value) in values.enumerated() {
      line.append(index == 0 ? UInt8(ascii: ":") : UInt8(ascii: ","))
      CalendarText.append(value, to: &line)
    }
    fold(line)
  }

  /// Breaks the line between characters: not every reader joins the bytes before it decodes them.
  private mutating func fold(_ line: [UInt8]) {
    var length = 0
    for (index, byte) in line.enumerated() {
      let isContinuation = byte & 0xC0 == 0x80
      if !isContinuation, length + Self.scalarLength(line[index]) > Self.lineLimit {
        bytes += "\r\n ".utf8
        length = 1
      }
      bytes.append(byte)
      length += 1
    }
    bytes += "\r\n".utf8
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
