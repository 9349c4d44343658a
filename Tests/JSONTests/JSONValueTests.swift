import Foundation
import JSON
import Testing

@Suite struct JSONValueTests {
  private func text(_ value: JSONValue, _ layout: JSONValue.Layout = .compact) -> String {
    String(decoding: value.bytes(layout), as: UTF8.self)
  }

  @Test func membersKeepTheirOrder() {
    let value = JSONValue.object([("b", .integer(1)), ("a", .array([.null, .boolean(true)])), ("c", .object([]))])
    #expect(text(value) == "{\"b\":1,\"a\":[null,true],\"c\":{}}\n")
    #expect(
      text(value, .indented) == """
        {
          "b": 1,
          "a": [
            null,
            true
          ],
          "c": {}
        }

        """)
  }

  @Test func recordsStandOnALineEach() {
    let records = JSONValue.array([.object([("a", .integer(1)), ("b", .array([.null, .null]))]), .object([])])
    let value = JSONValue.object([("name", .string("x")), ("records", records), ("none", .array([]))])
    #expect(
      text(value, .records) == """
        {
          "name": "x",
          "records": [
            {"a": 1, "b": [null, null]},
            {}
          ],
          "none": []
        }

        """)
  }

  @Test(arguments: [
    (99_985, 3, "99.985"), (100_000, 3, "100"), (5, 3, "0.005"), (0, 3, "0"), (-1250, 3, "-1.25"), (7, 0, "7"),
  ])
  func decimalsAreExact(units: Int, digits: Int, expected: String) {
    #expect(text(.decimal(units: units, digits: digits)) == expected + "\n")
  }

  @Test func everyTextIsReadBackAsItWas() throws {
    let hostile = "\u{0}\u{1F}\"\\/</script>\u{7F}\u{2028}\u{301}é🔥\u{FFFF}"
    for isEscaped in [nil, { (scalar: Unicode.Scalar) in !scalar.isASCII || scalar == "<" }] {
      let bytes = JSONValue.array([.string(hostile)]).bytes(escaping: isEscaped)
      let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
      #expect(Array(read[0].utf8) == Array(hostile.utf8))
    }
  }

  @Test func whatTheCallerNamesIsEscaped() {
    let bytes = JSONValue.string("<🔥\"").bytes { $0 == "<" || !$0.isASCII }
    #expect(String(decoding: bytes, as: UTF8.self) == #""\u003C\uD83D\uDD25\"""# + "\n")
  }
}
