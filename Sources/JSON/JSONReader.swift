/// Reads a document as RFC 8259 has it and nothing more: what others send is not trusted. A depth beyond the limit is an
/// error, so that its recursion is bounded; how many bytes it takes on is for the caller to limit.
struct JSONReader {
  static let depthLimit = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) throws(JSONReadingError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONReadingError(cause: .notUTF8, offset: 0)
    }
    self.bytes = bytes
    // Some programs write one, and readers may ignore it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func readDocument() throws(JSONReadingError) -> JSONValue {
    let value = try readValue()
    skipSpace()
    if index < bytes.count { throw fault(.trailingBytes) }
    return value
  }

  private func fault(_ cause: JSONReadingError.Cause) -> JSONReadingError {
    JSONReadingError(cause: cause, offset: index)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func readValue() throws(JSONReadingError) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw fault(.noValue) }
    switch byte {
    case UInt8(ascii: "{"): return try readNested { reader throws(JSONReadingError) in try reader.readObject() }
    case UInt8(ascii: "["): return try readNested { reader throws(JSONReadingError) in try reader.readArray() }
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .boolean(true))
    case UInt8(ascii: "f"): return try readWord("false", .boolean(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: throw fault(.unknownWord)
    }
  }

  private mutating func readNested(
    _ read: (inout JSONReader) throws(JSONReadingError) -> JSONValue
  ) throws(JSONReadingError) -> JSONValue {
    guard depth < Self.depthLimit else { throw fault(.tooDeep) }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func readWord(_ word: String, _ value: JSONValue) throws(JSONReadingError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw fault(.unknownWord) }
    index += word.utf8.count
    return value
  }

  private mutating func readArray() throws(JSONReadingError) -> JSONValue {
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      values.append(try readValue())
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw fault(.missingDelimiter) }
    }
  }

  private mutating func readObject() throws(JSONReadingError) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault(.noValue) }
      let name = try readString()
      skipSpace()
      guard take(":") else { throw fault(.missingDelimiter) }
      members.append((name, try readValue()))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault(.missingDelimiter) }
    }
  }

  private mutating func readString() throws(JSONReadingError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(try readEscape().utf8)
      case 0..<0x20: throw fault(.invalidString)
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault(.invalidString)
  }

  /// What an escape stands for; half of a surrogate pair alone becomes U+FFFD.
  private mutating func readEscape() throws(JSONReadingError) -> String {
    index += 1
    guard let byte = next else { throw fault(.invalidEscape) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(Unicode.Scalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw fault(.invalidEscape)
    }
    let first = try readCodeUnit()
    guard UTF16.isLeadSurrogate(first), bytes[index...].starts(with: "\\u".utf8) else {
      return String(decoding: [first], as: UTF16.self)
    }
    let start = index
    index += 2
    let second = try readCodeUnit()
    guard UTF16.isTrailSurrogate(second) else {
      index = start
      return "\u{FFFD}"
    }
    return String(decoding: [first, second], as: UTF16.self)
  }

  private mutating func readCodeUnit() throws(JSONReadingError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw fault(.invalidEscape)
      }
      value = value << 4 | UInt16(digit)
      index += 1
    }
    return value
  }

  private mutating func readNumber() throws(JSONReadingError) -> JSONValue {
    var number = JSONNumber(isNegative: take("-"))
    let start = index
    let whole = readDigits(into: &number, areFraction: false)
    guard whole == 1 || whole > 1 && bytes[start] != UInt8(ascii: "0") else { throw fault(.invalidNumber) }
    if take("."), readDigits(into: &number, areFraction: true) == 0 { throw fault(.invalidNumber) }
    if take("e") || take("E") {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard readExponent(into: &number, isNegative: isNegative) else { throw fault(.invalidNumber) }
    }
    guard let value = number.value else { throw fault(.numberOutOfRange) }
    return value
  }

  private mutating func readDigits(into number: inout JSONNumber, areFraction: Bool) -> Int {
    let start = index
    while let byte = next, (48...57).contains(byte) {
      number.append(Int(byte) - 48, isFraction: areFraction)
      index += 1
    }
    return index - start
  }

  private mutating func readExponent(into number: inout JSONNumber, isNegative: Bool) -> Bool {
    let start = index
    var exponent = 0
    while let byte = next, (48...57).contains(byte) {
      exponent = min(10_000, exponent * 10 + Int(byte) - 48)
      index += 1
    }
    number.shift(by: isNegative ? -exponent : exponent)
    return index > start
  }
}
