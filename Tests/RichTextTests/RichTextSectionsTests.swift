import RichText
import Testing

@Suite struct RichTextSectionsTests {
  private static func heading(_ level: Int, _ words: String) -> [RichText.Node] {
    [.open(.heading(level: level, anchor: words)), .text(words), .close]
  }
  private static func paragraph(_ words: String) -> [RichText.Node] { [.open(.paragraph), .text(words), .close] }

  private static let text = RichText(
    paragraph("Before") + heading(3, "Cause") + paragraph("One card") + heading(4, "Card") + paragraph("Old")
      + [.open(.blockQuote)] + heading(3, "Quoted") + [.close] + heading(3, "Next")
      + [.open(.footnoteDefinition(number: 1, references: 1))] + paragraph("Note") + [.close])

  @Test func aSectionHoldsThoseBelowItAndEndsAtTheNextOfItsLevel() {
    let sections = Self.text.sections
    #expect(sections.map(\.title) == ["Cause", "Card", "Next"])
    #expect(sections.map(\.level) == [3, 4, 3])
    #expect(sections.map(\.body.plainText) == ["One card\nCard\nOld\nQuoted", "Old\nQuoted", ""])
  }

  @Test func footnotesBelongToNoSection() {
    #expect(Self.text.sections.last?.body.isEmpty == true)
    #expect(RichText(Self.paragraph("Alone")).opening.plainText == "Alone")
  }

  @Test func whatStandsBeforeTheFirstHeadingIsTheOpening() {
    #expect(Self.text.opening.plainText == "Before")
    #expect(RichText(Self.heading(2, "First")).opening.isEmpty)
    #expect(RichText().sections.isEmpty)
  }

  @Test func titlesAreComparedInAnyCase() throws {
    let section = try #require(Self.text.sections.first)
    #expect(section.isTitled("CAUSE") && section.isTitled("cause") && !section.isTitled("Causes"))
  }
}
