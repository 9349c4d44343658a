import RichText

/// Writes a formatted text as a person would type it into a mail: a blank line between blocks, dashes before the items of
/// a list, and the address behind the words of a link.
struct PlainTextWriter {
  /// A block that stands before each of its lines.
  private struct Container {
    /// Before its first line; nil once that is written.
    var marker: String?
    /// Before all others.
    let indent: String
    /// The next item's number in a numbered list.
    var number: Int?
  }

  private enum Open {
    case container
    case link(address: String?, start: Int)
    case other
  }

  private let place: TextPlace
  private var bytes: [UInt8] = []
  private var containers: [Container] = []
  private var open: [Open] = []
  /// Ends of lines to write before the next words.
  private var gap = 0
  private var isFirstCell = true

  private init(place: TextPlace) { self.place = place }

  static func text(of text: RichText, at place: TextPlace) -> String {
    var writer = PlainTextWriter(place: place)
    for node in text.nodes { writer.write(node) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ node: RichText.Node) {
    switch node {
    case .text(let words), .code(let words): append(words)
    case .codeBlock(_, let text): writeCode(text)
    case .image(_, let alternative, _): append(alternative)
    case .softBreak: append(" ")
    case .lineBreak: separate(1)
    case .thematicBreak:
      separate(2)
      append("---")
      separate(2)
    case .footnoteReference(let number, _): append("[\(number)]")
    case .open(let element): begin(element)
    case .close: end()
    }
  }

  private mutating func begin(_ element: RichText.Element) {
    switch element {
    case .paragraph, .heading, .table:
      separate(2)
      open.append(.other)
    case .blockQuote: begin(Container(marker: "> ", indent: "> "), after: 2)
    case .list(let start):
      begin(Container(marker: nil, indent: "", number: start), after: containers.isEmpty ? 2 : 1)
    case .item(let isDone): beginItem(isDone: isDone)
    case .footnoteDefinition(let number, _): begin(Container(marker: "[\(number)] ", indent: "    "), after: 2)
    case .tableRow:
      separate(1)
      isFirstCell = true
      open.append(.other)
    case .tableCell:
      if !isFirstCell { append(" | ") }
      isFirstCell = false
      open.append(.other)
    case .link(let target, _): open.append(.link(address: place.address(of: target), start: bytes.count))
    case .tableHead, .tableBody, .emphasis, .strong, .strikethrough: open.append(.other)
    }
  }

  private mutating func beginItem(isDone: Bool?) {
    var marker = "- "
    if let last = containers.indices.last, let number = containers[last].number {
      marker = "\(number). "
      containers[last].number = number + 1
    }
    let indent = String(repeating: " ", count: marker.utf8.count)
    if let isDone { marker += isDone ? "[x] " : "[ ] " }
    begin(Container(marker: marker, indent: indent), after: 1)
  }

  private mutating func begin(_ container: Container, after gap: Int) {
    separate(gap)
    containers.append(container)
    open.append(.container)
  }

  private mutating func end() {
    switch open.popLast() {
    case .container:
      containers.removeLast()
      if containers.isEmpty { separate(2) } else { separate(1) }
    case .link(let address?, let start):
      let words = bytes[min(start, bytes.count)...]
      if !Self.names(words, address) { append(" (" + URLEscaping.encoded(address) + ")") }
    case .link, .other, nil: break
    }
  }

  /// Whether the words of a link are its address, as in `www.example.com` for `http://www.example.com`.
  private static func names(_ words: ArraySlice<UInt8>, _ address: String) -> Bool {
    let schemes = ["", "https://", "http://", "mailto:", "tel:"]
    return schemes.contains { scheme in
      address.utf8.starts(with: scheme.utf8) && address.utf8.dropFirst(scheme.utf8.count).elementsEqual(words)
    }
  }

  private mutating func writeCode(_ text: String) {
    separate(2)
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast(
      text.utf8.last == UInt8(ascii: "\n") ? 1 : 0)
    {
      append("    " + String(decoding: Array(line), as: UTF8.self))
      separate(1)
    }
    separate(2)
  }

  /// What comes next stands `lines` lines below; right behind a marker it does not.
  private mutating func separate(_ lines: Int) {
    if let container = containers.last, container.marker != nil, gap > 0 || bytes.isEmpty { return }
    gap = max(gap, lines)
  }

  private mutating func append(_ words: String) {
    guard !words.isEmpty else { return }
    beginLine()
    // Characters that no text shows; a reference such as `&#1;` brings them in past any check of a post's bytes.
    bytes += words.utf8.lazy.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }

  private mutating func beginLine() {
    guard gap > 0 || bytes.isEmpty else { return }
    if !bytes.isEmpty {
      for line in 0..<gap {
        // A quote goes on through its blank lines.
        if line > 0 { bytes += Self.trimmed(containers.filter { $0.marker == nil }.map(\.indent).joined()) }
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    gap = 0
    for index in containers.indices {
      bytes += (containers[index].marker ?? containers[index].indent).utf8
      containers[index].marker = nil
    }
  }

  private static func trimmed(_ indent: String) -> [UInt8] {
    Array(indent.utf8.reversed().drop { $0 == UInt8(ascii: " ") }.reversed())
  }
}
