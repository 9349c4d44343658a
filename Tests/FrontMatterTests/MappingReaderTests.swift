import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct MappingReaderTests {
  private static let table = KeyTable(
    owner: "an incident",
    keys: [
      Key("title", .text, "A title."), Key("pinned", .flag, "Whether it is pinned."),
      Key("tags", .oneOrMore(.text), "Tags."), Key("components", .list(.text), "Components."),
      Key("days", .integer(1...90), "Days."), Key("target", .decimal(places: 3, upTo: 100), "A target."),
      Key("started", .text, "When it began."),
    ])

  private func read(
    _ text: MarkedText, _ expected: [ExpectedFault] = [], _ body: (inout MappingReader) -> Void = { _ in }
  ) {
    var faults: [Diagnostic] = []
    let node = YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults)
    var reader = MappingReader(node, in: text.file, keys: Self.table, fallback: 0..<1)
    body(&reader)
    expect(faults + reader.diagnostics, in: text, expected)
  }

  @Test func everyUnknownKeyIsReportedWithASuggestion() {
    read(
      MarkedText("title: x\n1️⃣titel2️⃣: y\n3️⃣\"pined\"4️⃣: true\n5️⃣Title: z\n6️⃣zzzzzzz: 1"),
      [
        .init(.unknownKey, "1️⃣", to: "2️⃣", message: "'titel' in an incident", hint: "'title'"),
        .init(.unknownKey, "3️⃣", to: "4️⃣", hint: "'pinned'"),
        .init(.unknownKey, "5️⃣", hint: "'title'"), .init(.unknownKey, "6️⃣"),
      ])
  }

  /// As characters, a key and the same key with a combining mark differ too, but these two do not.
  @Test func keysAreComparedByBytes() {
    let table = KeyTable(owner: "a test", keys: [Key("caf\u{E9}", .text, "A drink.")])
    let text = MarkedText("1️⃣cafe\u{301}: x")
    var faults: [Diagnostic] = []
    let node = YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults)
    let reader = MappingReader(node, in: text.file, keys: table, fallback: 0..<1)
    expect(faults + reader.diagnostics, in: text, [.init(.unknownKey, "1️⃣")])
    #expect(reader.node("caf\u{E9}") == nil)
  }

  @Test func valueOfTheWrongFormIsReported() {
    read(
      MarkedText(
        "title: 1️⃣[a]\ntags: 2️⃣{a: b}\ncomponents: 3️⃣word\npinned: 4️⃣yes\ndays: 5️⃣ten\ntarget: 6️⃣101\nstarted:\n  - a\n"),
      [
        .init(.wrongType, "1️⃣", message: "'title', found a list"), .init(.wrongType, "2️⃣", message: "found a mapping"),
        .init(.wrongType, "3️⃣", message: "a list for 'components', found a text"),
        .init(.invalidValue, "4️⃣", message: "true or false"),
        .init(.invalidValue, "5️⃣", message: "from 1 to 90"), .init(.invalidValue, "6️⃣"),
      ]
    ) { reader in
      #expect(reader.text("title") == nil)
      #expect(reader.texts("tags").isEmpty)
      #expect(reader.list("components") == nil)
      #expect(reader.flag("pinned") == nil)
      #expect(reader.integer("days") == nil)
      #expect(reader.decimal("target") == nil)
    }
  }

  @Test func rootThatIsNoMappingIsReported() {
    read(MarkedText("1️⃣- a\n- b"), [.init(.wrongType, "1️⃣", message: "keys and values for an incident, found a list")])
    read(MarkedText("1️⃣words"), [.init(.wrongType, "1️⃣", message: "found a text")])
    read(MarkedText(""))
    read(MarkedText("~"))
  }

  @Test(arguments: ["1️⃣title:", "1️⃣title: ''", "1️⃣title: \"  \"", "1️⃣title: ~", "1️⃣tags: a", "1️⃣"])
  func keyThatIsNeededIsReportedAtItsPlaceOrTheMappings(text: String) {
    read(MarkedText(text), [.init(.missingKey, "1️⃣", message: "'title' is missing in an incident", hint: "add")]) {
      reader in
      #expect(reader.requiredText("title", hint: "add 'title: …'") == nil)
    }
  }

  @Test func nullIsNoValueAndStillHasItsKeysPlace() {
    let text = MarkedText("title: x\n1️⃣tags2️⃣:\n")
    read(text) { reader in
      #expect(reader.node("tags") == nil)
      #expect(reader.texts("tags").isEmpty)
      #expect(reader.keyRange("tags") == text.range("1️⃣", "2️⃣"))
      #expect(reader.keyRange("days") == nil)
    }
  }

  @Test func singleTextIsAListOfOne() {
    read(
      MarkedText("tags: power\ntitle: [a, 1️⃣[b], 2️⃣~, 'c']"),
      [.init(.wrongType, "1️⃣"), .init(.wrongType, "2️⃣", message: "found empty")]
    ) { reader in
      #expect(reader.texts("tags").map(\.value) == ["power"])
      #expect(reader.texts("title").map(\.value) == ["a", "c"])
    }
  }

  @Test(arguments: [
    ("99.9", 99_900), ("100", 100_000), ("100.000", 100_000), ("0", 0), ("0.001", 1), ("007", 7_000), ("100.001", nil),
    ("-1", nil), ("+1", nil),
    ("1.2345", nil), (".5", nil), ("5.", nil), ("1e2", nil), ("٣", nil), ("1,5", nil), ("99999999999999999999999", nil),
    ("1.2.3", nil),
  ])
  func decimalIsExact(text: String, expected: Int?) {
    let text = MarkedText("target: 1️⃣\(text)")
    read(text, expected == nil ? [.init(.invalidValue, "1️⃣")] : []) { reader in
      #expect(reader.decimal("target") == expected)
    }
  }

  @Test(arguments: [
    ("1", 1), ("90", 90), ("0", nil), ("91", nil), ("1.0", nil), ("0x10", nil), ("99999999999999999999", nil),
  ])
  func integerIsBounded(text: String, expected: Int?) {
    read(MarkedText("days: 1️⃣\(text)"), expected == nil ? [.init(.invalidValue, "1️⃣")] : []) { reader in
      #expect(reader.integer("days") == expected)
    }
  }
}
