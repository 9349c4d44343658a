import StatusModel
import Testing

@testable import Derivation

struct ExceedingIntervalsTests {
  private func intervals(_ all: [(ComponentStatus, Int, Int)]) -> [StatusInterval] {
    all.map { StatusInterval(status: $0.0, start: Instant(seconds: $0.1), end: Instant(seconds: $0.2)) }
  }

  @Test func whatNothingElseAccountsForIsLeft() {
    let all = intervals([(.underMaintenance, 0, 10), (.majorOutage, 10, 20), (.underMaintenance, 20, 30)])
    #expect(all.parts(exceeding: []) == all)
    #expect(all.parts(exceeding: all) == [])
  }

  @Test func aStretchIsSplitAroundWhatOthersAccountFor() {
    let all = intervals([(.partialOutage, 0, 100)])
    let others = intervals([
      (.degradedPerformance, 0, 5), (.partialOutage, 10, 20), (.degradedPerformance, 20, 40), (.partialOutage, 40, 50),
    ])
    #expect(
      all.parts(exceeding: others)
        == intervals([(.partialOutage, 0, 10), (.partialOutage, 20, 40), (.partialOutage, 50, 100)]))
  }

  @Test func anIntervalMayReachOverSeveral() {
    let all = intervals([(.majorOutage, 0, 10), (.partialOutage, 10, 20), (.majorOutage, 20, 30)])
    let others = intervals([(.majorOutage, 5, 25)])
    #expect(
      all.parts(exceeding: others)
        == intervals([(.majorOutage, 0, 5), (.partialOutage, 10, 20), (.majorOutage, 25, 30)]))
  }
}
