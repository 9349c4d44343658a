/// Escaping of text for HTML and XML, in content and in quoted attributes alike.
///
/// It works on bytes: a combining or format character before or after a delimiter forms one `Character` with it, and
/// whoever escapes by `Character` lets such a delimiter through. What neither HTML nor XML may hold (control
/// characters but tab and line feed, and noncharacters) is left out.
enum TextEscaping {
  static func escaped(_ text: String) -> String {
    let span = text.utf8Span.span
    guard let first = firstReplaced(in: span, from: 0) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count + 32)
    var (clean, next) = (0, Optional(first))
    while let index = next, let replacement = replacement(at: index, in: span) {
      append(span, from: clean, to: index, into: &bytes)
      bytes.append(contentsOf: replacement.text.utf8)
      clean = index + replacement.length
      next = firstReplaced(in: span, from: clean)
    }
    append(span, from: clean, to: span.count, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the first byte is, at `start` or behind it, that may not stand as it is.
  private static func firstReplaced(in span: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 8 <= span.count, arePlain(span, from: index) { index += 8 }
    while index < span.count {
      if !isPlain(span[index]), replacement(at: index, in: span) != nil { return index }
      index += 1
    }
    return nil
  }

  /// Whether `byte` is one of those of which most text consists, and that are never replaced.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x3F...0x7E).contains(byte) || (0x28...0x3B).contains(byte) || byte == 0x20
  }

  /// Whether none of the eight bytes there needs a closer look. Compared all at once, each in its own part of a number: those
  /// with the highest bit set are beyond ASCII, below a blank, delete, or one of `"#&'` and `<>`.
  @inline(__always)
  private static func arePlain(_ span: Span<UInt8>, from index: Int) -> Bool {
    let bytes = unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    let beyond = bytes | (bytes &+ each(0x01))
    let below = (bytes &- each(0x20)) & ~bytes
    let quotes = (bytes | each(0x05)) ^ each(0x27)
    let angles = (bytes | each(0x02)) ^ each(0x3E)
    return (beyond | below | zeros(quotes) | zeros(angles)) & each(0x80) == 0
  }

  /// Sets the highest bit of each byte that is zero (and, where one is, perhaps of those above it).
  private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- each(0x01)) & ~bytes }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  private static func append(_ span: Span<UInt8>, from start: Int, to end: Int, into bytes: inout [UInt8]) {
    guard start < end else { return }
    unsafe span.extracting(start..<end).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// What stands in the output for the bytes at `index`, and how many they are; nil leaves the byte as it is.
  @inline(__always)
  private static func replacement(at index: Int, in span: Span<UInt8>) -> (text: String, length: Int)? {
    let byte = span[index]
    switch byte {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0x09, 0x0A: return nil
    case 0..<0x20, 0x7F: return ("", 1)
    case 0xC2 where span[index + 1] < 0xA0: return ("", 2)
    case 0xEF where isNoncharacter(span[index + 1], span[index + 2]): return ("", 3)
    case 0xF0... where span[index + 1] & 0x0F == 0x0F && span[index + 2] == 0xBF && span[index + 3] >= 0xBE:
      return ("", 4)
    default: return nil
    }
  }

  /// Whether EF and these two bytes are U+FDD0 to U+FDEF, U+FFFE or U+FFFF.
  private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xB7 && (0x90...0xAF).contains(third) || second == 0xBF && third >= 0xBE
  }
}
