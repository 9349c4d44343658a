import RichText
import Testing

@testable import Rendering

@Suite struct ExcerptTests {
  @Test func shortTextsStayWhole() {
    #expect(Excerpt.of(.paragraphs("One.", "Two  and\tmore.")) == "One. Two and more.")
  }

  @Test func longTextsAreCutBetweenWords() {
    #expect(Excerpt.of(.paragraphs("alpha beta gamma"), limit: 12) == "alpha beta…")
  }

  @Test func aWordOfSeveralBytesIsNotCutInAScalar() {
    #expect(Excerpt.of(.paragraphs("ééééé"), limit: 5) == "éé…")
  }

  @Test func aTextThatBeginsWithManySpacesIsReadOn() {
    let spaces = String(repeating: " ", count: 30)
    #expect(Excerpt.of(.paragraphs("alpha" + spaces + "beta gamma"), limit: 12) == "alpha beta…")
    #expect(Excerpt.of(.paragraphs("alpha bet go" + spaces + "gamma"), limit: 12) == "alpha bet…")
    #expect(Excerpt.of(.paragraphs("alpha bet go" + spaces, " "), limit: 12) == "alpha bet go")
  }

  @Test func nothingGivesNothing() {
    #expect(Excerpt.of(RichText()) == nil)
    #expect(Excerpt.of(.paragraphs(" \n ")) == nil)
  }
}
