import Testing

@testable import Rendering

@Suite struct WordDifferenceTests {
  /// Such as `We [-look-] {+looked+} on.`
  private func difference(_ old: String, _ new: String) -> String {
    var words: [String] = []
    for part in WordDifference(from: old, to: new).parts {
      words += part.kept
      if !part.removed.isEmpty { words.append("[-" + part.removed.joined(separator: " ") + "-]") }
      if !part.added.isEmpty { words.append("{+" + part.added.joined(separator: " ") + "+}") }
    }
    return words.joined(separator: " ")
  }

  @Test func wordsGoAndCome() {
    #expect(difference("We look on and on.", "We looked on and on.") == "We [-look-] {+looked+} on and on.")
    #expect(difference("a b c", "a b c") == "a b c")
    #expect(difference("", "a b") == "{+a b+}")
    #expect(difference("a b", "") == "[-a b-]")
    #expect(difference("", "") == "")
    #expect(difference("all data is lost", "no data is lost") == "[-all-] {+no+} data is lost")
  }

  @Test func aSingleWordIsNoIsland() {
    #expect(difference("a b the c d", "x y the z w") == "[-a b the c d-] {+x y the z w+}")
    #expect(difference("a b the one c d", "x y the one z w") == "[-a b-] {+x y+} the one [-c d-] {+z w+}")
  }

  @Test func linesAreKept() {
    #expect(difference("one\ntwo", "one\nthree") == "one \n [-two-] {+three+}")
  }

  @Test func aLetterThatCombinesHidesNoSpaceAndLookAlikesDiffer() {
    #expect(difference("a \u{301}b", "a \u{301}c") == "a [-\u{301}b-] {+\u{301}c+}")
    #expect(difference("caf\u{E9} is", "cafe\u{301} is") == "[-caf\u{E9}-] {+cafe\u{301}+} is")
  }

  @Test func textsWithLittleInCommonAreReplaced() {
    let old = (0..<400).map { "old\($0)" }.joined(separator: " same ")
    let new = (0..<400).map { "new\($0)" }.joined(separator: " same ")
    let parts = WordDifference(from: "First " + old, to: "First " + new).parts
    #expect(parts.count == 1 && parts[0].kept == ["First"])
  }
}
