/// Reads an SVG tag by tag and takes only what draws: shapes, text and paints. Anything it does not know is refused.
///
/// It must see the tags that an XML parser sees, or script hides between the two readings: so what XML forbids (`<` in a
/// value, `--` in a comment, control characters) and what would change the bytes' meaning (another encoding) is refused.
struct SVGCheck {
  struct Fault: Error {
    /// Continues "the drawing x.svg …".
    let reason: String
  }

  /// Larger ones are no drawings; in bytes.
  private static let limit = 1_000_000
  private static let elements: Set<String> = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
    "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "marker", "pattern", "symbol",
  ]

  private let bytes: [UInt8]
  private var index = 0
  private var tags: [SVGTag] = []

  static func check(_ bytes: [UInt8]) throws(Fault) { _ = try tags(of: bytes) }

  /// All tags of a drawing that holds nothing but what is allowed. Whether they are nested well is not looked at.
  static func tags(of bytes: [UInt8]) throws(Fault) -> [SVGTag] {
    guard bytes.count <= limit else { throw Fault(reason: "is larger than 1 MB") }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault(reason: "is not UTF-8") }
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else {
      throw Fault(reason: "holds a control character")
    }
    var check = SVGCheck(bytes: bytes)
    try check.run()
    return check.tags
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() throws(Fault) {
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      if hasPrefix("!--") {
        try comment()
      } else if hasPrefix("?xml ") {
        try declaration()
      } else if hasPrefix("/") {
        try closingTag()
      } else {
        try tag()
      }
    }
  }

  private mutating func comment() throws(Fault) {
    index += 3
    try skip(past: "--")
    guard hasPrefix(">") else { throw Fault(reason: "has a comment that XML does not allow") }
  }

  /// The bytes are read as UTF-8 here, so nothing may have them read otherwise.
  private mutating func declaration() throws(Fault) {
    let start = index
    try skip(past: "?>")
    let words = String(
      decoding: bytes[start..<index].filter { $0 > 0x20 }.map { $0 == 0x27 ? 0x22 : $0 }, as: UTF8.self)
    let known = ["", "encoding=\"UTF-8\"", "encoding=\"utf-8\""].flatMap { encoding in
      ["", "standalone=\"no\"", "standalone=\"yes\""].map { "?xmlversion=\"1.0\"\(encoding)\($0)?>" }
    }
    guard known.contains(words) else { throw Fault(reason: "has an XML declaration that is not plain UTF-8") }
  }

  private mutating func closingTag() throws(Fault) {
    index += 1
    let name = String(decoding: bytes[index...].prefix(while: Self.isName), as: UTF8.self)
    tags.append(SVGTag(name: name, kind: .closing, attributes: []))
    try skip(past: ">")
  }

  private mutating func tag() throws(Fault) {
    let name = word()
    guard Self.elements.contains(name) else { throw Fault(reason: "holds '<\(name)>', which is not allowed") }
    var attributes: [SVGAttribute] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        attributes.append(try attribute())
      }
    }
    guard index < bytes.count else { throw Fault(reason: "ends within a tag") }
    let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
    tags.append(SVGTag(name: name, kind: isEmpty ? .empty : .opening, attributes: attributes))
    index += 1
  }

  private mutating func attribute() throws(Fault) -> SVGAttribute {
    let name = word()
    skipBlanks()
    guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      throw Fault(reason: "has an attribute without a value")
    }
    index += 1
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      throw Fault(reason: "has a value without quotes")
    }
    guard let end = bytes[(index + 1)...].firstIndex(of: bytes[index]) else {
      throw Fault(reason: "has a quote that never ends")
    }
    let attribute = SVGAttribute(name: name, value: bytes[(index + 1)..<end])
    try attribute.check()
    index = end + 1
    return attribute
  }
}

extension SVGCheck {
  private mutating func word() -> String {
    let start = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    if index == start { index += 1 }
    return String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
  }

  private mutating func skip(past mark: String) throws(Fault) {
    while index < bytes.count {
      if hasPrefix(mark) {
        index += mark.utf8.count
        return
      }
      index += 1
    }
    throw Fault(reason: "has a mark that never ends")
  }

  private func hasPrefix(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_:.".utf8.contains(byte)
  }
}
