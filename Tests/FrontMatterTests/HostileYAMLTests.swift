import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct HostileYAMLTests {
  private static let laughs = "a: &a " + moreLaughs

  private static let moreLaughs = """
    [x, x, x, x, x, x, x, x, x]
    b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
    d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
    e: [*d, *d, *d, *d, *d, *d, *d, *d, *d]
    """

  /// The bounds are wide: a debug build on a busy machine must keep them, and what they guard against takes minutes.
  @Test(arguments: [
    laughs, "\"a\":\t&a " + moreLaughs, String(repeating: "[", count: 65_000),
    String(repeating: "- ", count: 32_000), String(repeating: "? ", count: 32_000),
    String(repeating: "{a: ", count: 16_000),
    "[" + String(repeating: "a,", count: 32_000) + "]", "{" + String(repeating: "a: 1,", count: 13_000) + "}",
    String(repeating: "a: 1\n", count: 13_000), String(repeating: "\ta: 1\n", count: 10_000),
    String(repeating: "&", count: 65_000),
    String(repeating: "- &a b\n", count: 9_000), "a: \"" + String(repeating: "x\n", count: 32_000),
    String(repeating: "\r", count: 65_000),
    "a: |\n" + String(repeating: "  x\n", count: 16_000), String(repeating: ":", count: 65_000),
    String(repeating: "a\n\n", count: 21_000),
    String(repeating: " ", count: 65_000), String(repeating: "'", count: 65_000),
    String(repeating: "a:\n ", count: 16_000),
  ])
  func costsLittle(text: String) {
    let file = SourceFile(path: "content/incidents/a.md", bytes: Array(text.utf8))
    var faults: [Diagnostic] = []
    let time = ContinuousClock().measure {
      _ = YAMLDocument.parse(0..<file.bytes.count, of: file, diagnostics: &faults)
    }
    #expect(time < .seconds(5))
    #expect(faults.count <= 3 * YAMLScanner.mostFaults)
  }

  private static let pieces = [
    "a", "key", ":", ": ", ":\t", "- ", "-", "? ", "\n", "\n", "\n  ", "\n ", "\n    ", " ", "\t", "[", "]", "{", "}",
    ",", ", ", "\"", "'", "\\",
    "''", "&x ", "*x", "!t ", "|\n", ">\n", "|2-\n", "|", ">", "#", " # c", "é", "日本", "😀", "---\n", "...", "\r\n",
    "\r", "%", "<<: ", "x: 1\n",
    "- x\n", "a: |\n  t &x\n", "b: \"q\n  z\"\n", "words here", "@", "`", "~", "null", "\u{0}", "\u{85}", "\u{FEFF}",
    "\u{301}",
  ]

  @Test func anyTextIsReadOrRefusedWithPlacesInTheFile() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...16, using: &numbers)
      let words = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
      let front = Bool.random(using: &numbers) ? "---\n" : ""
      let text = "\(front)\(words)\n---\nBody"
      let file = SourceFile(path: "content/incidents/a.md", bytes: Array(text.utf8))
      var faults: [Diagnostic] = []
      let range = FrontMatterSplit(file, diagnostics: &faults)?.yaml ?? 0..<file.bytes.count
      let node = YAMLDocument.parse(range, of: file, diagnostics: &faults)
      for place in faults.compactMap(\.place) {
        let last = file.range(ofLine: place.line).upperBound - file.lineStarts[place.line - 1] + 1
        try #require(place.column <= last, "seed \(seed): \(text.debugDescription)")
      }
      for scalar in node?.scalars ?? [] {
        let isInside = range.lowerBound <= scalar.range.lowerBound && scalar.range.upperBound <= range.upperBound
        try #require(isInside, "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  /// What the scanner says of a text without faults must be what the library reads: a plain text on one line is its own bytes.
  @Test func scannerAndLibraryAgreeOnPlaces() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &numbers)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
      let file = SourceFile(path: "content/incidents/a.md", bytes: Array(text.utf8))
      var faults: [Diagnostic] = []
      guard let node = YAMLDocument.parse(0..<file.bytes.count, of: file, diagnostics: &faults), faults.isEmpty else {
        continue
      }
      for scalar in node.scalars {
        let written = file.bytes[scalar.range]
        let isPlain = !scalar.range.isEmpty && !"'\"|>".utf8.contains(written.first ?? 0)
        let isOneLine = !written.contains(0x0A) && !written.contains(0x0D)
        guard isPlain, isOneLine else { continue }
        try #require(written.elementsEqual(scalar.value.utf8), "seed \(seed): \(text.debugDescription)")
      }
    }
  }
}
