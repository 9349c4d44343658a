import RichText

/// Words: whatever could be taken for markup where it stands is escaped, and little else, so that they stay readable.
extension MarkdownWriter {
  mutating func write(_ text: String) {
    let first = text.unicodeScalars.first
    var text = Array(text.utf8)[...]
    if let first, isInTheWay(first) {
      refer(to: first)
      text = text.dropFirst(UTF8.width(first))
    }
    var place = text.startIndex
    while place < text.endIndex {
      let plain = text[place...].prefix(while: Self.isPlain)
      bytes += plain
      place = plain.endIndex
      guard place < text.endIndex else { return }
      write(text[place], at: place, in: text)
      place += 1
    }
  }

  /// Whether a byte is never escaped, wherever it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || isLetterOrDigit(byte)
  }

  private mutating func write(_ byte: UInt8, at place: Int, in text: ArraySlice<UInt8>) {
    let following = place + 1 < text.endIndex ? text[place + 1] : nil
    switch byte {
    case UInt8(ascii: "\n"): return append("&#10;")
    case UInt8(ascii: "\t"): break
    case 0..<0x20, 0x7F: return
    case 0xC2 where following.map { $0 < 0xA0 } ?? false: return
    case 0x80..<0xA0 where place > text.startIndex && text[place - 1] == 0xC2: return
    case UInt8(ascii: "&"):
      let name = text[(place + 1)...].prefix(32).drop { $0 == UInt8(ascii: "#") }
      let end = name.first { !Self.isLetterOrDigit($0) }
      return append(end == UInt8(ascii: ";") ? "&amp;" : "&")
    default:
      let preceding = place > text.startIndex ? text[place - 1] : nil
      if isMarkup(byte, after: preceding, before: following) || isSchemeEnd(byte, before: text[place...].dropFirst()) {
        append("\\")
      }
    }
    bytes.append(byte)
  }

  private func isMarkup(_ byte: UInt8, after preceding: UInt8?, before following: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "|"):
      true
    case UInt8(ascii: "_"):
      // Within a word it is one of its letters.
      !(preceding.map(Self.isLetterOrDigit) ?? false) || !(following.map(Self.isLetterOrDigit) ?? false)
    case UInt8(ascii: "!"): following == nil || following == UInt8(ascii: "[")
    case UInt8(ascii: "#"): flow == .heading || isAtLineStart
    case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): isAtLineStart
    case UInt8(ascii: ":"): isAtLineStart || bytes.last == UInt8(ascii: "]")
    case UInt8(ascii: "("): bytes.last == UInt8(ascii: "]")
    case UInt8(ascii: "."): isBehindNumber || bytes.suffix(3).elementsEqual("www".utf8)
    case UInt8(ascii: ")"): isBehindNumber
    default: false
    }
  }

  /// Whether it makes an address of what stands around it.
  private func isSchemeEnd(_ byte: UInt8, before rest: ArraySlice<UInt8>) -> Bool {
    byte == UInt8(ascii: ":") && rest.starts(with: "//".utf8)
  }

  private var isAtLineStart: Bool { flow == .lines && bytes.count == lineStart }

  /// Whether all of the line so far is a number, such as those of lists.
  private var isBehindNumber: Bool {
    let line = bytes[lineStart...]
    return flow == .lines && (1...9).contains(line.count) && line.allSatisfy { (0x30...0x39).contains($0) }
  }
}
