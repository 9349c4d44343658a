import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct YAMLDocumentTests {
  private func parse(_ text: MarkedText, _ expected: [ExpectedFault] = []) -> YAMLNode? {
    var faults: [Diagnostic] = []
    let node = YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults)
    expect(faults, in: text, expected)
    return node
  }

  @Test(arguments: [
    ("a: no\nb: 1.10\nc: 2023-07-05", "{a: 'no', b: '1.10', c: '2023-07-05'}"),
    ("a:\nb: ~\nc: null\nd: ''\ne: 'null'", "{a: null, b: null, c: null, d: '', e: 'null'}"),
    ("a: [x, {y: z}]\nb:\n- 1\n- 2", "{a: ['x', {y: 'z'}], b: ['1', '2']}"),
    ("a: |\n  one\n  two\nb: >-\n  one\n  two\n", "{a: 'one\ntwo\n', b: 'one two'}"),
    ("a: one\n  two\nb: 'it''s'", "{a: 'one two', b: 'it's'}"),
    ("a: 1\r\nb:\r\n  - x\r\n", "{a: '1', b: ['x']}"), ("a: 1\rb: 2", "{a: '1', b: '2'}"),
    ("# only\n\n", nil), ("", nil), ("---\na: 1\n...\n", "{a: '1'}"), ("words", "'words'"),
  ])
  func everyScalarStaysTheTextThatItIs(text: String, shape: String?) {
    #expect(parse(MarkedText(text))?.shape == shape)
  }

  /// Text that only looks like a feature of YAML.
  @Test(arguments: [
    "title: \"R&D: done!\"", "title: AT&T & co", "title: Don't panic", "title: R & D !now *really*", "title: a ? b",
    "a: |\n  &x *y !z\n  - - - - - - - - - - - - - - - - - - - - - - - - -\n  \ttabs\n\n  {[}\n  a: 1\n  a: 2\n",
    "a: >2-\n    &x\n  *y\n  !z\nb: c", "a: \"one\n  &two\n\n  !three\"", "a: 'one\n  *two'",
    "a: one\n  & two\n  ! three\n  * four",
    "a: [b & c, 'd: &e', \"!f\"] # &g *h !i", "# &a\na: b # *c", "a: '<<: x'", "a: b:c?d!e&f*g", "a:\tb\t# !c",
    "'a!': b\n'!c': d",
    "- |\n !a\n- >\n &b\n", "a:\n  |\n  &b\nc: d", "a: x\n\n# b\n\nc: [\ny]",
  ])
  func textInQuotesBlocksAndWordsIsNoFeature(text: String) {
    #expect(parse(MarkedText(text)) != nil)
  }

  @Test(arguments: [
    "a: 1️⃣&x2️⃣ b", "a: 1️⃣*x2️⃣", "a: 1️⃣!x2️⃣ b", "- 1️⃣!x2️⃣", "- 1️⃣!2️⃣", "1️⃣&x2️⃣ a: b", "1️⃣!!map2️⃣ {a: b}", "a: [1️⃣&x2️⃣, b]",
    "{\"a\":1️⃣&x2️⃣ b}",
    "-\u{20}\u{20}1️⃣&x2️⃣", "a:\t1️⃣&x2️⃣ b", "a:\n  1️⃣&x2️⃣\n  b", "- 1️⃣&x2️⃣ a",
    "a: 'x\n  y'\nb: 1️⃣*c2️⃣", "a: |\n  x\n1️⃣&b2️⃣ c: d", "a: {b: c,1️⃣*d2️⃣}", "é: [日本, 1️⃣&x2️⃣]", "1️⃣<<2️⃣: {a: b}", "a: {1️⃣<<2️⃣: b}",
    "1️⃣?2️⃣ a\n: b",
    "---\na: 1️⃣!x2️⃣\n", "a: b\n1️⃣*c2️⃣ : d",
  ])
  func featuresAreRefusedWhereTheyStand(text: String) {
    let text = MarkedText(text)
    #expect(parse(text, [.init(.unsupportedYAML, "1️⃣", to: "2️⃣")]) == nil)
  }

  @Test func everyRefusedFeatureIsReportedAtOnce() {
    let text = MarkedText("a: 1️⃣&x b\nc: [2️⃣!y z, 3️⃣*x]\n")
    _ = parse(
      text,
      [
        .init(.unsupportedYAML, "1️⃣", message: "anchor"), .init(.unsupportedYAML, "2️⃣", message: "tag"),
        .init(.unsupportedYAML, "3️⃣", message: "alias"),
      ])
  }

  @Test(arguments: ["a: 1️⃣@b", "a: 1️⃣`b`", "1️⃣%YAML 1.2\n---\na: b"])
  func reservedCharactersAreReportedWithTheWayOut(text: String) {
    _ = parse(MarkedText(text), [.init(.invalidYAML, "1️⃣", hint: "quotes")])
  }

  @Test func twentyLevelsAreReadAndOneMoreIsNot() {
    let flow = MarkedText(String(repeating: "[", count: 20) + String(repeating: "]", count: 20))
    #expect(parse(flow) != nil)
    let deep = MarkedText(String(repeating: "[", count: 20) + "[1️⃣" + String(repeating: "]", count: 21))
    #expect(parse(deep, [.init(.unsupportedYAML, "1️⃣", message: "20 levels")]) == nil)
    let dashes = MarkedText(String(repeating: "- ", count: 20) + "1️⃣- x")
    #expect(parse(dashes, [.init(.unsupportedYAML, "1️⃣")]) == nil)
    // Lists that are not indented count too.
    let mixed = (0..<11).map { String(repeating: " ", count: $0) + "a:\n" + String(repeating: " ", count: $0) + "-\n" }
    var faults: [Diagnostic] = []
    let file = MarkedText(mixed.joined()).file
    #expect(YAMLDocument.parse(0..<file.bytes.count, of: file, diagnostics: &faults) == nil)
    #expect(faults.map(\.id) == [.unsupportedYAML])
  }

  @Test(arguments: [
    "a: b\n1️⃣\tc: d", "a:\n  1️⃣\tb: c", "a: |\n1️⃣\tb\nc: d", "a: b\n1️⃣\t# c\nd: e", "-1️⃣\ta", "a: b\n1️⃣\t\nc: d",
    "a:\n1️⃣\t\tb: c\n2️⃣\t\td: e",
  ])
  func tabsInTheIndentationAreReportedOnceALine(text: String) {
    let text = MarkedText(text)
    let second = text.offset("2️⃣").map { _ in [ExpectedFault(.tabInYAML, "2️⃣")] } ?? []
    _ = parse(text, [.init(.tabInYAML, "1️⃣")] + second)
  }

  @Test func documentWithTabsIsReadWithoutThem() {
    #expect(parse(MarkedText("a:\n1️⃣\tb: 1\nc: 2"), [.init(.tabInYAML, "1️⃣")])?.shape == "{a: {b: '1'}, c: '2'}")
  }

  @Test(arguments: [
    ("\u{0}", "U+0000"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{85}", "U+0085"), ("\u{2028}", "U+2028"),
    ("\u{2029}", "U+2029"),
    ("\u{FEFF}", "U+FEFF"), ("\u{FFFE}", "U+FFFE"), ("\u{FFFF}", "U+FFFF"),
  ])
  func charactersThatYAMLDoesNotAllowAreNamed(character: String, name: String) {
    for text in ["é: 1️⃣\(character)2️⃣", "a: \"b\n1️⃣\(character)2️⃣\"", "1️⃣\(character)2️⃣"] {
      _ = parse(MarkedText(text), [.init(.invalidYAML, "1️⃣", to: "2️⃣", message: name)])
    }
  }

  @Test func charactersNearTheRefusedOnesAreTaken() {
    #expect(parse(MarkedText("a: \u{A0}\u{2027}\u{202A}\u{FFFD}\u{1F600}\u{E000}é")) != nil)
  }

  @Test func sizeIsBounded() {
    let text = MarkedText("1️⃣a: " + String(repeating: "b", count: 64 * 1024 - 3))
    #expect(parse(text) != nil)
    let larger = MarkedText("1️⃣a: " + String(repeating: "b", count: 64 * 1024 - 2))
    #expect(parse(larger, [.init(.frontMatterTooLarge, "1️⃣", message: "65537 bytes")]) == nil)
  }

  @Test(arguments: ["a: b1️⃣: c", "a: [b\n1️⃣", "- a\n1️⃣b: c", "a: \"b\n1️⃣", "a: 1\n1️⃣---\nb: 2"])
  func whatIsNotYAMLIsReportedWhereTheLibrarySays(text: String) {
    _ = parse(MarkedText(text), [.init(.invalidYAML, "1️⃣")])
  }

  @Test func placesOfErrorsAreBytes() {
    _ = parse(MarkedText("é: \"日本😀\" 1️⃣x"), [.init(.invalidYAML, "1️⃣")])
  }
}
