import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct DuplicateKeyTests {
  private func parse(_ text: MarkedText, _ expected: [ExpectedFault]) -> String? {
    var faults: [Diagnostic] = []
    let node = YAMLDocument.parse(text.range, of: text.file, diagnostics: &faults)
    expect(faults, in: text, expected)
    return node?.shape
  }

  @Test(arguments: [
    ("a: 1\n1️⃣a2️⃣: 2\nb: 3", "{a: '1', b: '3'}"), ("a: 1\n1️⃣'a'2️⃣: 2", "{a: '1'}"),
    ("\"a\": 1\n1️⃣a2️⃣ : 2\nc: 4", "{a: '1', c: '4'}"),
    ("x:\n  a: 1\n  b: 2\n  1️⃣a2️⃣:\n    c: 3\n    d: 4\n  e: 5\nf: 6", "{x: {a: '1', b: '2', e: '5'}, f: '6'}"),
    ("- a: 1\n  1️⃣a2️⃣: |\n    a: 1\n    a: 2\n- a: 3", "[{a: '1'}, {a: '3'}]"),
    ("{a: 1, b: 2, 1️⃣a2️⃣: 3, c: 4}", "{a: '1', b: '2', c: '4'}"),
    ("x: {é: {a: 1}, 1️⃣é2️⃣: [1, {b: 2}]}\ny: 日", "{x: {é: {a: '1'}}, y: '日'}"),
    ("a:\n- 1\n1️⃣a2️⃣:\n- 2\n- 3\nb: 4", "{a: ['1'], b: '4'}"),
    ("é: 1\r\n1️⃣é2️⃣: 2\r\n😀: 3\r\n", "{é: '1', 😀: '3'}"), ("\"a\":\n1️⃣a2️⃣:", "{a: null}"),
    ("{é: ü, 1️⃣é2️⃣: ä, x: y}", "{é: 'ü', x: 'y'}"),
  ])
  func secondKeyIsReportedAndLeftOut(text: String, shape: String) {
    #expect(parse(MarkedText(text), [.init(.duplicateKey, "1️⃣", to: "2️⃣")]) == shape)
  }

  @Test func bothPlacesAreNamed() {
    _ = parse(
      MarkedText("x: 1\ny: {a: 1, 1️⃣a: 2}"), [.init(.duplicateKey, "1️⃣", message: "'a'", hint: "line 2, column 5")])
  }

  @Test func everyOneIsReportedWithTheOtherFaults() {
    let text = MarkedText("a: 1\nb: {c: 1, 1️⃣c: 2, 2️⃣c: 3}\n3️⃣a: {c: 1, 4️⃣c: 2}\nb2: 2\n5️⃣a: 4\n6️⃣\td: 1")
    let expected = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"].map { ExpectedFault(.duplicateKey, $0) }
    _ = parse(text, expected + [.init(.tabInYAML, "6️⃣")])
    let refused = MarkedText("a: 1\n1️⃣a: 2️⃣*x\n3️⃣a: 3")
    #expect(
      parse(refused, [.init(.duplicateKey, "1️⃣"), .init(.unsupportedYAML, "2️⃣"), .init(.duplicateKey, "3️⃣")]) == nil)
  }

  @Test(arguments: [
    "a: {b: 1}\nb: {b: 2}", "- a: 1\n- a: 2", "[a: 1, a: 2]", "a: 1\nA: 2", "a: 'a: a'\nb: a", "a:\n  a:\n    a: 1",
  ])
  func keysOfDifferentMappingsAreNoDuplicates(text: String) {
    #expect(parse(MarkedText(text), []) != nil)
  }

  /// The library compares what keys mean, the scanner what is written.
  @Test(arguments: ["1️⃣a: 1\n\"\\x61\": 2", "1️⃣é: 1\ne\u{301}: 2"])
  func keyThatIsWrittenAnotherWayIsFoundByTheLibrary(text: String) {
    #expect(parse(MarkedText(text), [.init(.duplicateKey, "1️⃣")]) == nil)
  }
}
