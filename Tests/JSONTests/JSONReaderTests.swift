import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  private func written(_ text: String) throws -> String {
    let node = try JSONNode(reading: Array(text.utf8))
    return String(decoding: node.value.bytes(.compact).dropLast(), as: UTF8.self)
  }

  private func cause(_ text: String) -> JSONReadingError.Cause? {
    do { _ = try JSONNode(reading: Array(text.utf8)) } catch { return error.cause }
    return nil
  }

  @Test(arguments: [
    "null", "[]", "{}", "true", "-1", "0", "[1,[2,{\"a\":null}],\"b\"]", "99.985", "\"ü\"", "{\"b\":1,\"a\":2}",
  ])
  func whatIsCompactStaysAsItIs(_ text: String) throws {
    #expect(try written(text) == text)
  }

  @Test func spaceAndEscapesAreRead() throws {
    #expect(try written(" { \"a\" :\t[ 1 ,\r\n2 ] } ") == "{\"a\":[1,2]}")
    #expect(try written("\"\\u00e4\\ud83d\\ude00\\/\\n\"") == "\"ä😀/\\u000A\"")
    #expect(try written("\"\\ud83dx\\ude00\"") == "\"\u{FFFD}x\u{FFFD}\"")
    #expect(try written("\u{FEFF}1") == "1")
  }

  @Test func numbersKeepTheirValue() throws {
    #expect(try written("1e3") == "1000")
    #expect(try written("12.50E-1") == "1.25")
    #expect(try written("-0.0") == "0")
    #expect(try written("1e-400") == "0")
    #expect(try written("0.1234567890123456789012") == "0.123456789012345678")
    #expect(cause("1e300") == .numberOutOfRange)
    #expect(cause("123456789012345678901234567890") == .numberOutOfRange)
  }

  @Test(arguments: [
    "", "nul", "01", "1.", ".5", "+1", "1e", "NaN", "[1,]", "[1 2]", "{\"a\" 1}", "{a:1}", "{\"a\":1,}", "\"", "\"\n\"",
    "\"\\x\"", "\"\\u12\"", "'a'", "1 2", "<html>", "{", "[", "-",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(cause(text) != nil)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONReadingError(cause: .notUTF8, offset: 0)) { try JSONNode(reading: [0x22, 0xFF, 0x22]) }
  }

  @Test func depthIsBounded() {
    #expect(cause(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == nil)
    #expect(cause(String(repeating: "[", count: 100_000)) == .tooDeep)
    #expect(cause(String(repeating: "{\"a\":", count: 100_000)) == .tooDeep)
  }

  @Test func mismatchesNameTheirPlace() throws {
    let node = try JSONNode(reading: Array("{\"a\":[{\"b\":1}]}".utf8))
    let item = try node.member("a").items()[0]
    #expect(throws: JSONNode.Mismatch("a[0].b is no text")) { try item.member("b").text() }
    #expect(throws: JSONNode.Mismatch("a[0].c is missing")) { try item.member("c") }
    #expect(throws: JSONNode.Mismatch("the document is no list")) { try node.items() }
    #expect(try item.member("b").decimal(digits: 3) == 1000)
  }
}
