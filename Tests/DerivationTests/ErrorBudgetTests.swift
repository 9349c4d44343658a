import Testing

@testable import Derivation

struct ErrorBudgetTests {
  private func budget(_ observed: Int, down: Int, target: Int) throws -> ErrorBudget {
    try #require(
      ErrorBudget(
        Uptime(observed: observed, seconds: [observed - down, 0, 0, 0, down], weightedDowntime: down * 1_000_000),
        target: target))
  }

  @Test(arguments: [(0, 0, true), (5, 50_000, true), (10, 100_000, true), (11, 110_000, false)])
  func theBurnIsThePartThatWasUsed(_ down: Int, burn: Int, isKept: Bool) throws {
    let budget = try budget(10_000, down: down, target: 99_900)
    #expect(budget.allowed == 10)
    #expect(budget.burn == burn)
    #expect(budget.isKept == isKept)
  }

  @Test func theBurnIsRoundedUpSoThatItNeverLooksBetter() throws {
    let slightlyMissed = try budget(1_000_000_007, down: 1_000_001, target: 99_900)
    #expect(!slightlyMissed.isKept)
    #expect(try #require(slightlyMissed.burn) > 100_000)
    #expect(try budget(1_000_000_000, down: 1, target: 99_000).burn == 1)
  }

  @Test func whereNothingIsAllowedNothingCanBeMeasured() throws {
    #expect(try budget(1000, down: 0, target: 100_000).burn == 0)
    #expect(try budget(1000, down: 1, target: 100_000).burn == nil)
    #expect(try !budget(1000, down: 1, target: 100_000).isKept)
  }

  @Test func severalTogetherHaveTheMeanOfTheirTargets() throws {
    let both = try budget(1000, down: 5, target: 99_000) + budget(3000, down: 0, target: 99_900)
    #expect(both.target == 99_675)
    #expect(both.allowed == 13)
    #expect(both.left == 8)
    #expect(try budget(1001, down: 0, target: 99_937).target == 99_937)
  }
}
