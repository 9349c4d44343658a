import Testing

@testable import Rendering

@Suite struct LettersTests {
  let letters = Letters.shared

  /// From the font's own table of widths.
  @Test(arguments: [("i", 569, 702), ("W", 2025, 2259), ("ß", 1290, 1473), ("Ж", 2206, 2507), ("ω", 1715, 1780)])
  func widthsAreTheFonts(_ letter: String, _ regular: Int, _ bold: Int) {
    #expect(letters.width(of: letter, .regular) == regular)
    #expect(letters.width(of: letter, .bold) == bold)
  }

  @Test func aTextIsAsWideAsItsLetters() {
    let whole = letters.width(of: "Wiß", .regular)
    #expect(whole == 569 + 2025 + 1290)
    #expect(letters.width(of: "", .bold) == 0)
  }

  @Test func aLetterThatIsLackingIsNotGuessed() {
    #expect(letters.width(of: "状態", .regular) == nil)
    #expect(letters.width(of: "a\u{301}", .regular) == nil)
  }

  @Test func whatIsTooWideLosesItsEnd() {
    let (a, ellipsis) = (letters.width(of: "a", .bold) ?? 0, letters.width(of: "…", .bold) ?? 0)
    #expect(letters.cut("aaaa", to: a * 4, .bold) == "aaaa")
    #expect(letters.cut("aaaa", to: a * 4 - 1, .bold) == (ellipsis <= a ? "aaa…" : "aa…"))
    #expect(letters.cut("状態状態", to: 2048 * 3, .bold).hasPrefix("状"))
    #expect(letters.cut("aaaa", to: 0, .bold) == "…")
  }

  @Test func everyLetterButSpacesHasAnOutlineInItsSquare() {
    for value in UInt32(0x21)...0x24F {
      guard let scalar = Unicode.Scalar(value), let letter = letters.letter(scalar), value != 0xA0, value != 0xAD else {
        continue
      }
      let points = LetterOutline.path(of: letters.outline(of: letter)).contours.joined()
      #expect(!points.isEmpty, "\(scalar)")
      #expect(points.allSatisfy { (-300...700).contains($0.x) && (-200...600).contains($0.y) }, "\(scalar)")
    }
  }
}
