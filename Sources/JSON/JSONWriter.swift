/// Writes values as JSON, byte by byte.
struct JSONWriter {
  let layout: JSONValue.Layout
  let isEscaped: ((Unicode.Scalar) -> Bool)?
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init(layout: JSONValue.Layout, isEscaped: ((Unicode.Scalar) -> Bool)?) {
    self.layout = layout
    self.isEscaped = isEscaped
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let units, let digits): writeDecimal(units, digits)
    case .string(let text): write(text)
    case .array(let values): write(values, between: "[", "]") { $0.write($1) }
    case .object(let members):
      write(members, between: "{", "}") { writer, member in
        writer.write(member.name)
        writer.bytes += (writer.layout == .compact ? ":" : ": ").utf8
        writer.write(member.value)
      }
    }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func write<Item>(
    _ items: [Item], between open: Unicode.Scalar, _ close: Unicode.Scalar, item write: (inout JSONWriter, Item) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += (hasLines || layout == .compact ? "," : ", ").utf8 }
      breakLine()
      write(&self, item)
    }
    let isBroken = hasLines && !items.isEmpty
    depth -= 1
    if isBroken { breakLine() }
    bytes.append(UInt8(ascii: close))
  }

  /// Whether the items of the list or object that is being written stand on lines of their own.
  private var hasLines: Bool {
    switch layout {
    case .indented: true
    case .records: depth <= 2
    case .compact: false
    }
  }

  private mutating func breakLine() {
    guard hasLines else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }

  /// Without needless zeros at the end, as other writers have it.
  private mutating func writeDecimal(_ units: Int, _ digits: Int) {
    var (units, digits) = (units, digits)
    while digits > 0, units % 10 == 0 { (units, digits) = (units / 10, digits - 1) }
    let text = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += padded.utf8.dropLast(digits)
    guard digits > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes += padded.utf8.suffix(digits)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if let isEscaped {
      for scalar in text.unicodeScalars {
        if isEscaped(scalar), scalar != "\"", scalar != "\\" { escape(scalar) } else { write(scalar.utf8) }
      }
    } else {
      writePlain(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Nearly all texts hold nothing that is to be escaped, and copying is far cheaper than looking at each byte in turn.
  private mutating func writePlain(_ text: String) {
    let span = text.utf8Span.span
    for index in span.indices where span[index] < 0x20 || span[index] == 0x22 || span[index] == 0x5C {
      return write(text.utf8)
    }
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: escape(codeUnit: UInt16(byte))
      default: bytes.append(byte)
      }
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for codeUnit in String(scalar).utf16 { escape(codeUnit: codeUnit) }
  }

  private mutating func escape(codeUnit: UInt16) {
    let digits = String(codeUnit, radix: 16, uppercase: true)
    bytes += "\\u".utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: UTF8.EncodedScalar { UTF8.encode(self) ?? UTF8.encodedReplacementCharacter }
}
