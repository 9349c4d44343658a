/// The words of an entry's HTML, as our feeds write it: a line a block, dashes before items, the address behind a link.
///
/// It reads tags and leaves out all that is none of the few it knows, so that whatever a feed holds becomes mere text.
struct HTMLText {
  private static let blocks = [
    "p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "tr", "br", "hr",
    "section",
  ]

  private var text: [UInt8] = []
  /// Of the links that are open: their addresses and where their words begin.
  private var links: [(address: String, start: Int)] = []
  private var isPreformatted = false

  static func plain(_ html: String) -> String {
    var reader = HTMLText()
    reader.read(Array(html.utf8))
    while let last = reader.text.last, last == 0x0A || last == 0x20 { reader.text.removeLast() }
    return String(decoding: reader.text, as: UTF8.self)
  }

  private mutating func read(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), let end = html[index...].firstIndex(of: UInt8(ascii: ">")) {
        readTag(html[(index + 1)..<end])
        index = end + 1
      } else if html[index] == UInt8(ascii: "&"), let reference = HTMLReference(html[index...]) {
        append(Array(reference.text.utf8))
        index += reference.length
      } else {
        append([html[index]])
        index += 1
      }
    }
  }

  private mutating func readTag(_ tag: ArraySlice<UInt8>) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = String(
      decoding: tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") },
      as: UTF8.self)
    if name == "pre" { isPreformatted = !isEnd }
    if name == "a", isEnd {
      closeLink()
    } else if name == "a" {
      links.append((address(in: tag), text.count))
    }
    if name == "td" || name == "th", !isEnd, let last = text.last, last != 0x0A { text += " | ".utf8 }
    guard Self.blocks.contains(name) else { return }
    breakLine(isEnd && name == "p" ? 2 : 1)
    if name == "li", !isEnd { text += "- ".utf8 }
  }

  private mutating func closeLink() {
    guard let link = links.popLast(), !link.address.isEmpty,
      !text[min(link.start, text.count)...].elementsEqual(link.address.utf8)
    else { return }
    text += " (\(link.address))".utf8
  }

  private func address(in tag: ArraySlice<UInt8>) -> String {
    let opening = Array("href=\"".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: opening) }) else { return "" }
    var reader = HTMLText()
    reader.isPreformatted = true
    reader.read(Array(tag[(start + opening.count)...].prefix { $0 != UInt8(ascii: "\"") }))
    return String(decoding: reader.text, as: UTF8.self)
  }

  private mutating func append(_ bytes: [UInt8]) {
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
      if isSpace, !isPreformatted {
        guard let last = text.last, last != 0x20, last != 0x0A else { continue }
        text.append(0x20)
      } else if byte >= 0x20 && byte != 0x7F || byte == 0x0A {
        text.append(byte)
      }
    }
  }

  /// `lines` ends of lines follow what was written, spaces before them left out; none stand at the beginning.
  private mutating func breakLine(_ lines: Int) {
    while text.last == 0x20 { text.removeLast() }
    guard !text.isEmpty else { return }
    let present = text.reversed().prefix { $0 == 0x0A }.count
    text += repeatElement(0x0A, count: max(0, lines - present))
  }
}
