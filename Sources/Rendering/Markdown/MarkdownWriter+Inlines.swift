import RichText

extension MarkdownWriter {
  mutating func openInline(_ element: RichText.Element) -> Ending {
    startWords()
    switch element {
    case .emphasis: return openDelimiter(["*", "_"], count: 1)
    case .strong: return openDelimiter(["*", "_"], count: 2)
    case .strikethrough: return openDelimiter(["~"], count: 2)
    case .link(let target, let title): return openLink(target, title: title)
    default: return .nothing
    }
  }

  private mutating func openLink(_ target: LinkTarget, title: String) -> Ending {
    guard let url = address(target) else { return .nothing }
    if title.isEmpty, index + 1 < nodes.count, case .text(let words) = nodes[index], case .close = nodes[index + 1],
      words.utf8.elementsEqual(url.utf8), Self.isPlainAddress(url)
    {
      append("<" + url + ">")
      index += 1
      return .nothing
    }
    append("[")
    return .link(url, title: title)
  }

  /// Whether `<url>` is understood as this very address.
  private static func isPlainAddress(_ url: String) -> Bool {
    guard url.utf8.starts(with: "https://".utf8) || url.utf8.starts(with: "http://".utf8) else { return false }
    return url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>&\\|".utf8.contains($0) }
  }

  mutating func writeImage(_ target: LinkTarget, _ alternative: String, title: String) {
    guard let url = address(target) else { return write(alternative) }
    append("![")
    write(alternative)
    append("](")
    writeDestination(url, title: title)
    append(")")
  }

  mutating func writeDestination(_ url: String, title: String) {
    let isPlain = !url.isEmpty && url.utf8.allSatisfy(Self.isPlain)
    if !isPlain { append("<") }
    for byte in url.utf8 { writeQuoted(byte, escaping: "\\<>|") }
    if !isPlain { append(">") }
    guard !title.isEmpty else { return }
    append(" \"")
    let words = Array(title.utf8)
    for (place, byte) in words.enumerated() {
      // cmark takes the quotation mark behind two backslashes for an escaped one.
      let isLastBackslash = byte == UInt8(ascii: "\\") && place == words.count - 1
      if isLastBackslash || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|") {
        append("&#\(byte);")
      } else {
        writeQuoted(byte, escaping: "\\")
      }
    }
    append("\"")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-._~:/?#@!$&+,;=%".utf8.contains(byte)
    }
  }

  private mutating func writeQuoted(_ byte: UInt8, escaping signs: StaticString) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): append("&#\(byte);")
    case 0..<0x20, 0x7F: break
    default:
      if signs.description.utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  /// Between more backticks than it holds. A reader takes one space away on both sides.
  mutating func writeCode(_ text: String) {
    let words = text.utf8.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    guard let first = words.first, let last = words.last else { return }
    let fence = Array(
      repeating: UInt8(ascii: "`"), count: Self.longestRun(of: UInt8(ascii: "`"), in: text) + 1)
    let isBlank = words.allSatisfy { $0 == 0x20 }
    let isPadded =
      first == UInt8(ascii: "`") || last == UInt8(ascii: "`") || first == 0x20 && last == 0x20 && !isBlank
    bytes += fence
    if isPadded { append(" ") }
    for byte in words {
      if byte == UInt8(ascii: "|"), flow == .line { append("\\") }
      bytes.append(byte)
    }
    if isPadded { append(" ") }
    bytes += fence
  }

  mutating func breakLine() {
    startWords()
    guard flow == .lines else { return append(" ") }
    guard bytes.count > lineStart else { return }
    protectLastSpace()
    startLine()
  }

  /// A backslash at the end of the line; where no line follows, the one piece of HTML that posts may hold.
  mutating func writeLineBreak() {
    startWords()
    switch next {
    case .softBreak?, .close?, .codeBlock?, .thematicBreak?, nil: append("<br>")
    case .open(let element)? where element.isBlock: append("<br>")
    default:
      guard flow == .lines else { return append("<br>") }
      append("\\")
      startLine()
    }
  }
}
