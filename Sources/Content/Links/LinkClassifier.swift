/// Sorts a link's destination by what a browser would make of it.
enum LinkClassifier {
  enum Kind: Equatable {
    /// With an allowed scheme, ready for an attribute: all that is no URL character is percent-encoded.
    case external(String)
    case anchor(String)
    /// A path from the post's own folder, decoded.
    case relative(path: String, fragment: String?)
    /// A path from the site's root, decoded, without its `/`.
    case rooted(path: String, fragment: String?)
    case refused
  }

  private static let schemes = ["http", "https", "mailto", "tel"]

  static func classify(_ destination: String) -> Kind {
    // Browsers drop these before they look for a scheme (WHATWG URL, basic parser, steps 1 to 3).
    var bytes = destination.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if let scheme = scheme(of: bytes) {
      let isAllowed = schemes.contains { $0.utf8.elementsEqual(scheme.utf8) } && isWhole(bytes, scheme: scheme)
      return isAllowed ? .external(encoded(bytes)) : .refused
    }
    if bytes.contains(UInt8(ascii: "\\")) || bytes.starts(with: "//".utf8) { return .refused }
    let (path, fragment) = split(bytes)
    if path.isEmpty, let fragment { return .anchor(fragment) }
    let isRooted = path.first == UInt8(ascii: "/")
    guard let text = decoded(isRooted ? path.dropFirst() : path) else { return .refused }
    return isRooted ? .rooted(path: text, fragment: fragment) : .relative(path: text, fragment: fragment)
  }

  /// In lower case; nil when the text begins with none.
  private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, isLetter(first) else {
      return nil
    }
    let word = bytes[..<colon]
    guard word.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }) else { return nil }
    return String(decoding: word.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether a browser needs no page of ours to understand it: `https:path` would be a path on this host.
  private static func isWhole(_ bytes: ArraySlice<UInt8>, scheme: String) -> Bool {
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    guard scheme.utf8.starts(with: "http".utf8) else { return !rest.isEmpty }
    guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first else { return false }
    return !"/\\?#:@".utf8.contains(host)
  }

  /// The path without its query, and the fragment.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (path: ArraySlice<UInt8>, fragment: String?) {
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    let beforeHash = bytes[..<(hash ?? bytes.endIndex)]
    let path = beforeHash.prefix { $0 != UInt8(ascii: "?") }
    guard let hash, hash + 1 < bytes.endIndex else { return (path, nil) }
    return (path, decoded(bytes[(hash + 1)...]))
  }

  /// nil when an escape is no UTF-8 or hides a NUL.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let digits = bytes[index...].dropFirst().prefix(2)
      if bytes[index] == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    guard !result.contains(0) else { return nil }
    return String(validating: result, as: UTF8.self)
  }

  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
