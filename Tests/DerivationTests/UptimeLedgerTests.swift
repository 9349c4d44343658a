import StatusModel
import Testing

@testable import Derivation

struct UptimeLedgerTests {
  private let settings = SiteSettings(
    title: "", url: "", timeZone: .chicago, uptime: UptimeSettings(days: 3), components: .independent(1))
  private let days = (CivilDate(daysSince1970: 19_427), CivilDate(daysSince1970: 19_429))  // 2023-03-11 to 13

  private func ledger(
    _ record: [StatusInterval], since: CivilDate? = nil, now: Instant = .chicago("2023-03-13 12:00")
  ) -> UptimeLedger {
    UptimeLedger(record: record, since: since, in: settings, at: now)
  }

  private func report(_ ledger: UptimeLedger) -> UptimeReport {
    ledger.report(over: CalendarDays(days.0...days.1, in: .chicago))
  }

  @Test func daysHaveTheirOwnLengthAndTodayEndsNow() {
    let report = report(ledger([]))
    #expect(report.days.map(\.uptime.observed) == [86_400, 82_800, 43_200])
    #expect(report.days.map(\.worst) == [.operational, .operational, .operational])
    #expect(report.total.observed == 212_400)
    #expect(report.total.milliPercent == 100_000)
  }

  @Test func downtimeIsWeighted() {
    let report = report(
      ledger([
        StatusInterval(status: .majorOutage, start: .chicago("2023-03-11 10:00"), end: .chicago("2023-03-11 11:00")),
        StatusInterval(status: .partialOutage, start: .chicago("2023-03-11 23:00"), end: .chicago("2023-03-12 01:00")),
        StatusInterval(
          status: .degradedPerformance, start: .chicago("2023-03-12 05:00"), end: .chicago("2023-03-12 06:00")),
      ]))
    #expect(report.days.map(\.uptime.weightedDowntime) == [4_680_000_000, 1_080_000_000, 0])
    #expect(report.days.map(\.worst) == [.majorOutage, .partialOutage, .operational])
    #expect(report.days[1].uptime.seconds == [75_600, 0, 3600, 3600, 0])
    #expect(report.days[0].uptime.milliPercent == 94_583)
    #expect(report.total.weightedDowntime == 5_760_000_000)
  }

  @Test func beforeSinceThereIsNoData() {
    let outage = StatusInterval(
      status: .majorOutage, start: .chicago("2023-03-11 22:00"), end: .chicago("2023-03-12 01:00"))
    let report = report(ledger([outage], since: CivilDate(year: 2023, month: 3, day: 12)))
    #expect(report.days[0] == DayUptime(date: days.0, uptime: .noData, worst: nil))
    #expect(report.days[0].uptime.milliPercent == nil)
    #expect(report.total.observed == 126_000)
    #expect(report.total.weightedDowntime == 3_600_000_000)
  }

  @Test func daysAfterTodayHaveNoData() {
    let report = report(ledger([], now: .chicago("2023-03-12 00:00")))
    #expect(report.days.map(\.worst) == [.operational, nil, nil])
    #expect(report.total.observed == 86_400)
  }
}
