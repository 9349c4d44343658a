import TestSupport
import Testing

@testable import Rendering

@Suite struct TextEscapingTests {
  /// Characters that form one `Character` with what follows or precedes them.
  static let joiners: [Unicode.Scalar] = [
    "\u{0300}", "\u{0301}", "\u{0338}", "\u{0600}", "\u{0601}", "\u{0602}", "\u{0603}", "\u{0604}", "\u{0605}",
    "\u{06DD}", "\u{070F}", "\u{0890}", "\u{08E2}", "\u{110BD}", "\u{200D}", "\u{20DD}", "\u{20E3}", "\u{FE0F}",
    "\u{E0100}", "\u{1F3FB}", "\u{0E33}", "\u{1160}", "\u{11A8}", "\u{0903}",
  ]
  static let delimiters: [(raw: Unicode.Scalar, escaped: String)] = [
    ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;"),
  ]

  @Test(arguments: joiners)
  func noNeighbourHidesADelimiter(_ joiner: Unicode.Scalar) {
    for (raw, escaped) in Self.delimiters {
      let after = Array(TextEscaping.escaped(String(String.UnicodeScalarView([joiner, raw]))).unicodeScalars)
      #expect(after == [joiner] + Array(escaped.unicodeScalars))
      let before = Array(TextEscaping.escaped(String(String.UnicodeScalarView([raw, joiner]))).unicodeScalars)
      #expect(before == Array(escaped.unicodeScalars) + [joiner])
    }
  }

  /// Long texts are looked at by eight bytes, short ones by one.
  @Test func aLongTextIsEscapedAsItsCharactersAre() {
    let seed: UInt64 = 20_261_127
    var numbers = SeededNumbers(seed: seed)
    let scalars = (0..<0x100).map { Unicode.Scalar(UInt8($0)) } + Self.joiners
    for _ in 0..<2_000 {
      let plain = String(repeating: "a", count: Int.random(in: 0..<20, using: &numbers))
      let marks = (0..<Int.random(in: 0..<12, using: &numbers)).compactMap { _ in scalars.randomElement(using: &numbers)
      }
      let text = plain + String(String.UnicodeScalarView(marks)) + plain
      let expected = text.unicodeScalars.map { TextEscaping.escaped(String($0)) }.joined()
      #expect(
        TextEscaping.escaped(text).utf8.elementsEqual(expected.utf8), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test func cleanTextIsUnchanged() {
    let text = "Zażółć gęślą jaźń, 東京, 🙂\ttab\nline"
    #expect(TextEscaping.escaped(text) == text)
  }

  @Test(
    arguments: [
      0, 1, 8, 0xB, 0xD, 0x1B, 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10_FFFF,
    ] as [UInt32])
  func whatNoPageMayHoldIsLeftOut(_ number: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(number))
    #expect(TextEscaping.escaped("a" + String(scalar) + "b") == "ab")
  }

  @Test(arguments: ["\u{A0}", "\u{FFFD}", "\u{FDCF}", "\u{FDF0}", "\u{1F600}", "\u{85}x"])
  func theirNeighboursStay(_ text: String) {
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{85}" }))
    #expect(TextEscaping.escaped(text) == kept)
  }
}
