import Testing

@testable import Rendering

@Suite struct TextPatternTests {
  @Test func placeholdersAreFilled() {
    #expect(TextPattern("{a} and {b}{a}").filled(["a": "1", "b": "2"]) == "1 and 21")
  }

  @Test func unknownOnesAreLeftOutAndLooseBracesStay() {
    #expect(TextPattern("x{no}y").filled([:]) == "xy")
    #expect(TextPattern("a } b { c").filled([:]) == "a } b { c")
  }

  @Test func literalsAreEscapedInMarkup() {
    #expect(TextPattern("a & {b}").markup(["b": "<i>"]) == "a &amp; <i>")
  }
}
