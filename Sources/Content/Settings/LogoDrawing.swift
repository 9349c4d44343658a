/// A logo that is a plain drawing, as markup to stand in a page itself: it costs no request, and `currentColor` in it is the page's.
///
/// Its ids get a prefix. What would meet the page's styles or speak to its readers (classes, roles, titles) is left out.
package struct LogoDrawing {
  /// In bytes. Larger ones are better fetched once than sent with every page.
  private static let limit = 4_000
  private static let idPrefix = "logo-"
  /// Letters would be the page's, and not those that were drawn with.
  private static let letters: Set<String> = ["text", "tspan"]
  private static let silent: Set<String> = ["title", "desc"]
  private static let omitted: Set<String> = [
    "class", "role", "version", "baseProfile", "lang", "tabindex", "focusable",
  ]
  private static let omittedPrefixes = ["xmlns", "xml:", "aria-", "data-"]

  private var text: [UInt8] = []
  /// The names of the elements around the present place, outermost first.
  private var open: [String] = []

  /// nil for what is better left a file: no checked and well nested drawing, one with letters, or without a `viewBox` to scale by.
  package static func markup(of bytes: [UInt8]) -> String? {
    guard bytes.count <= limit, let tags = try? SVGCheck.tags(of: bytes) else { return nil }
    var drawing = LogoDrawing()
    for tag in tags {
      guard drawing.add(tag) else { return nil }
    }
    return drawing.open.isEmpty && !drawing.text.isEmpty ? String(decoding: drawing.text, as: UTF8.self) : nil
  }

  /// Whether the tag has its place here.
  private mutating func add(_ tag: SVGTag) -> Bool {
    if tag.kind == .closing { return close(tag.name) }
    let isRoot = open.isEmpty
    guard isRoot == (tag.name == "svg"), !isRoot || text.isEmpty, !Self.letters.contains(tag.name) else { return false }
    guard !open.contains(where: Self.silent.contains) else { return false }
    if isRoot {
      guard tag.kind == .opening, tag.attributes.contains(where: { $0.name == "viewBox" }) else { return false }
    }
    if tag.kind == .opening { open.append(tag.name) }
    return Self.silent.contains(tag.name) || write(tag, isRoot: isRoot)
  }

  private mutating func close(_ name: String) -> Bool {
    guard open.last == name else { return false }
    open.removeLast()
    if !Self.silent.contains(name) { text += "</\(name)>".utf8 }
    return true
  }

  private mutating func write(_ tag: SVGTag, isRoot: Bool) -> Bool {
    text += "<\(tag.name)".utf8
    if isRoot { text += " aria-hidden=\"true\" focusable=\"false\"".utf8 }
    for attribute in tag.attributes where !Self.isOmitted(attribute.name) {
      guard !attribute.value.contains(UInt8(ascii: "\"")) else { return false }
      text += " \(attribute.name)=\"".utf8
      if attribute.name == "id" { text += Self.idPrefix.utf8 }
      for (place, byte) in zip(attribute.value.indices, attribute.value) {
        text.append(byte)
        let isReference = byte == UInt8(ascii: "#") && attribute.value[..<place].last == UInt8(ascii: "(")
        if isReference { text += Self.idPrefix.utf8 }
      }
      text.append(UInt8(ascii: "\""))
    }
    text += (tag.kind == .empty ? "/>" : ">").utf8
    return true
  }

  private static func isOmitted(_ name: String) -> Bool {
    omitted.contains(name) || omittedPrefixes.contains { name.utf8.starts(with: $0.utf8) }
  }
}
