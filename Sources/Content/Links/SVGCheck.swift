/// Reads an SVG tag by tag and takes only what draws: shapes, text and paints. Anything it does not know is refused.
struct SVGCheck {
  struct Fault: Error {
    /// Continues "the drawing x.svg …".
    let reason: String
  }

  private static let elements: Set<String> = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
    "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "marker", "pattern", "symbol",
  ]

  private let bytes: [UInt8]
  private var index = 0

  static func check(_ bytes: [UInt8]) throws {
    guard bytes.count <= AttachmentCheck.drawingLimit else { throw Fault(reason: "is larger than 1 MB") }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault(reason: "is not UTF-8") }
    var check = SVGCheck(bytes: bytes)
    try check.run()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() throws {
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      if hasPrefix("!--") {
        try skip(past: "-->")
      } else if hasPrefix("?xml ") {
        try skip(past: "?>")
      } else if hasPrefix("/") {
        try skip(past: ">")
      } else {
        try tag()
      }
    }
  }

  private mutating func tag() throws {
    let name = word()
    guard Self.elements.contains(name) else { throw Fault(reason: "holds '<\(name)>', which is not allowed") }
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        try attribute()
      }
    }
    guard index < bytes.count else { throw Fault(reason: "ends within a tag") }
    index += 1
  }

  private mutating func attribute() throws {
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
    let quote = bytes[index]
    guard let end = bytes[(index + 1)...].firstIndex(of: quote) else { throw Fault(reason: "has a quote that never ends") }
    try check(name, value: bytes[(index + 1)..<end])
    index = end + 1
  }

  private func check(_ name: String, value: ArraySlice<UInt8>) throws {
    let lower = name.lowercased()
    let text = String(decoding: value, as: UTF8.self)
    if lower.utf8.starts(with: "on".utf8) { throw Fault(reason: "has the attribute '\(name)', which may run a script") }
    let isNamespace = name == "xmlns" || name == "xmlns:xlink"
    let leadsAway = text.utf8.contains(UInt8(ascii: "&")) || text.lowercased().contains("url(")
    if isNamespace {
      let known = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"]
      guard known.contains(text) else { throw Fault(reason: "names an unknown namespace") }
    } else if lower.contains(":") && lower != "xml:lang" && lower != "xml:space" {
      throw Fault(reason: "has the attribute '\(name)', which is not allowed")
    } else if lower == "href" || lower == "style" {
      throw Fault(reason: "has the attribute '\(name)', which is not allowed")
    } else if leadsAway, !isLocalPaint(text) {
      throw Fault(reason: "has an attribute '\(name)' that leads elsewhere")
    }
  }

  /// `url(#name)`, and nothing else.
  private func isLocalPaint(_ text: String) -> Bool {
    let bytes = text.utf8
    let inner = bytes.dropFirst("url(#".utf8.count).dropLast()
    return bytes.starts(with: "url(#".utf8) && bytes.last == UInt8(ascii: ")") && inner.allSatisfy { Self.isName($0) }
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    if index == start { index += 1 }
    return String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
  }

  private mutating func skip(past mark: String) throws {
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

  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }
}
