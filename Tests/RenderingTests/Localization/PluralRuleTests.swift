import Testing

@testable import Rendering

@Suite struct PluralRuleTests {
  @Test(arguments: [
    (PluralRule.oneOther, [0, 1, 2], ["other", "one", "other"]), (.zeroOneOther, [0, 1, 2], ["one", "one", "other"]),
    (.other, [1, 2], ["other", "other"]), (.oneFewOther, [1, 2, 5], ["one", "few", "other"]),
    (.oneFewMany, [1, 2, 5, 11, 12, 21, 22, 111], ["one", "few", "many", "many", "many", "one", "few", "many"]),
    (.oneFewManyPolish, [1, 2, 12, 21, 22], ["one", "few", "many", "many", "few"]),
  ])
  func formsAreThoseOfTheLanguage(_ rule: PluralRule, _ counts: [Int], _ forms: [String]) {
    #expect(counts.map(rule.form) == forms)
  }
}
