import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct ErrorBudgetTests {
  static func uptime(days: Int, down: Int) -> Uptime {
    let observed = days * 86_400
    return Uptime(observed: observed, seconds: [observed - down, 0, 0, 0, down], weightedDowntime: down * 1_000_000)
  }

  @Test(arguments: [(0, 2592), (1332, 1260), (2592, 0), (3000, -408)])
  func whatIsLeftIsTheAllowedLessTheDowntime(_ down: Int, left: Int) throws {
    let budget = try #require(ErrorBudget(Self.uptime(days: 30, down: down), target: 99_900))
    #expect(budget.allowed == 2592)
    #expect(budget.left == left)
  }

  @Test func withoutATargetOrDataThereIsNone() {
    #expect(ErrorBudget(Self.uptime(days: 30, down: 0), target: nil) == nil)
    #expect(ErrorBudget(.noData, target: 99_900) == nil)
  }

  @Test func aTargetOfAllAllowsNothing() throws {
    let budget = try #require(ErrorBudget(Self.uptime(days: 30, down: 60), target: 100_000))
    #expect(budget.left == -60)
    #expect(budget.bar.contains("class=\"left\" width=\"0\""))
  }
}
