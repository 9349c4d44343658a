/// Escaping of text for iCalendar (RFC 5545, section 3.3.11), byte by byte.
///
/// What the format may not hold, control characters but the tab, is left out. The line and paragraph separators of
/// Unicode become line feeds: some readers would take them for the end of the property, and what follows for another.
enum CalendarText {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes.append(byte)
      case 0..<0x20, 0x7F: break
      // U+0080 to U+009F.
      case 0xC2 where source[index + 1] < 0xA0: index += 1
      // U+2028 and U+2029.
      case 0xE2 where source[index + 1] == 0x80 && (0xA8...0xA9).contains(source[index + 2]):
        bytes += "\\n".utf8
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }
}
