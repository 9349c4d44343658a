import StatusModel
import Testing

@testable import Derivation

struct UptimeTests {
  @Test(arguments: [1, 60, 86_400, 86_400 * 365, 86_400 * 365 * 1_000])
  func itNeverRoundsUpToAHundredPercent(observed: Int) {
    let one = Uptime(observed: observed, seconds: [observed - 1, 0, 0, 0, 1], weightedDowntime: 1)
    #expect(one.milliPercent == 99_999)
    #expect(Uptime(observed: observed, seconds: [observed, 0, 0, 0, 0], weightedDowntime: 0).milliPercent == 100_000)
    let all = Uptime(observed: observed, seconds: [0, 0, 0, 0, observed], weightedDowntime: observed * 1_000_000)
    #expect(all.milliPercent == 0)
  }

  @Test func withoutDataThereIsNoPercentage() {
    #expect(Uptime.noData.milliPercent == nil)
    #expect(Uptime.noData.worst == nil)
  }
}
