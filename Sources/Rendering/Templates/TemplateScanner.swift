/// Finds the tags of a Mustache template, with their places, which the parsed template no longer knows.
struct TemplateScanner {
  private let text: [UInt8]
  private var position = 0
  private var start = Array("{{".utf8)
  private var end = Array("}}".utf8)

  /// The tags in order, up to the first that has no end.
  static func tags(in text: [UInt8]) -> [TemplateTag] {
    var scanner = TemplateScanner(text)
    var tags: [TemplateTag] = []
    while let tag = scanner.next() { tags.append(tag) }
    return tags
  }

  /// Where a tag begins that has no end; nil when all have one.
  static func unfinishedTag(in text: [UInt8]) -> Int? {
    var scanner = TemplateScanner(text)
    while scanner.next() != nil {}
    return scanner.find(scanner.start, from: scanner.position)
  }

  private init(_ text: [UInt8]) {
    self.text = text
  }

  private mutating func next() -> TemplateTag? {
    guard let opening = find(start, from: position) else { return nil }
    var inner = opening + start.count
    guard inner < text.count else { return nil }
    let kind = TemplateTag.Kind(rawValue: text[inner]) ?? .variable
    if kind != .variable { inner += 1 }
    guard let closing = find(end, from: inner) else { return nil }
    let content = text[inner..<closing]
    position = closing + end.count
    if kind == .unescapedBraces, position < text.count, text[position] == UInt8(ascii: "}") { position += 1 }
    if kind == .delimiters { setDelimiters(content) }
    return TemplateTag(kind: kind, name: Self.trimmed(content), range: opening..<position)
  }

  private mutating func setDelimiters(_ content: ArraySlice<UInt8>) {
    let parts = content.split { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard parts.count == 2 else { return }
    start = Array(parts[0])
    end = Array(parts[1])
  }

  private func find(_ delimiter: [UInt8], from index: Int) -> Int? {
    guard index + delimiter.count <= text.count else { return nil }
    return (index...(text.count - delimiter.count)).first { text[$0...].starts(with: delimiter) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
