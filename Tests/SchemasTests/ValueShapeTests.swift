import FrontMatter
import JSON
import Testing

@testable import Schemas

@Suite struct ValueShapeTests {
  private static let word = TextForm(pattern: "^[a-z]+$")

  private func text(_ members: ValueShape.Members) -> String {
    String(decoding: JSONValue.object(members).bytes(.compact).dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    (ValueShape.text, #"{"type":["string","number"]}"#), (.flag, #"{"type":"boolean"}"#),
    (.text(word), #"{"type":"string","pattern":"^[a-z]+$"}"#),
    (.text(.filled), #"{"type":["string","number"],"pattern":"[^ ]"}"#),
    (.integer(1...9), #"{"type":"integer","minimum":1,"maximum":9}"#),
    (.decimal(places: 3, upTo: 100), #"{"type":"number","minimum":0,"maximum":100}"#),
    (.word(["a", "b"]), #"{"enum":["a","b"]}"#), (.list(.flag), #"{"type":"array","items":{"type":"boolean"}}"#),
    (.oneOrMore(.flag), #"{"anyOf":[{"type":"boolean"},{"type":"array","items":{"type":"boolean"}}]}"#),
    (
      .entries(named: word, .flag),
      #"{"type":"object","propertyNames":{"pattern":"^[a-z]+$"},"additionalProperties":{"type":"boolean"}}"#
    ),
  ])
  func shapeBecomesASchema(_ shape: ValueShape, _ expected: String) {
    #expect(text(shape.schema()) == expected)
  }

  @Test(arguments: [
    (ValueShape.flag, #"{"type":["boolean","null"]}"#), (.word(["a"]), #"{"enum":["a",null]}"#),
    (.either([.flag]), #"{"anyOf":[{"type":"boolean"},{"type":"null"}]}"#),
  ])
  func whatMayBeMissingMayBeNull(_ shape: ValueShape, _ expected: String) {
    #expect(text(shape.schema(orNothing: true)) == expected)
  }

  @Test func mappingKnowsItsKeysAndNoOthers() {
    let table = KeyTable(
      owner: "a test",
      keys: [
        Key("name", .text, isRequired: true, example: "Mail", "A name."),
        Key("share", .decimal(places: 2, upTo: 1), standard: "0.3", "A share."),
        Key("open", .flag, standard: "false", "Whether it is open."),
        Key("parts", .list(.flag), isRequired: true, "Parts."),
      ])
    let expected = """
      {"type":"object","required":["name","parts"],"properties":{\
      "name":{"description":"A name.","examples":["Mail"],"type":["string","number"]},\
      "share":{"description":"A share.","default":0.3,"type":["number","null"],"minimum":0,"maximum":1},\
      "open":{"description":"Whether it is open.","default":false,"type":["boolean","null"]},\
      "parts":{"description":"Parts.","type":"array","items":{"type":"boolean"},"minItems":1}\
      },"additionalProperties":false}
      """
    #expect(String(decoding: table.schema.bytes(.compact).dropLast(), as: UTF8.self) == expected)
    #expect(text(ValueShape.mapping(table).schema(orNothing: true)).hasPrefix(#"{"type":["object","null"],"req"#))
  }
}
