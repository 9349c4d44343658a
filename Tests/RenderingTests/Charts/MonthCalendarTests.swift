import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct MonthCalendarTests {
  static func days(_ worst: [Int: ComponentStatus]) -> [DayUptime] {
    (1...30).compactMap { CivilDate(year: 2026, month: 11, day: $0) }.map { date in
      DayUptime(date: date, uptime: .noData, worst: worst[date.day] ?? .operational)
    }
  }

  @Test func aProblemHasTheShapeOfItsStatusAtItsPlace() throws {
    let theme = try #require(Theme.make(overrides: [], locale: LocaleFile.english).0)
    let site = SiteContext(snapshot: SampleSite.snapshot, theme: theme, generator: "")
    let scope = PageScope(site: site, links: .relative(root: ""))
    let month = MonthCalendar(
      month: CivilMonth(containing: SampleSite.snapshot.today),
      days: Self.days([10: .majorOutage, 12: .underMaintenance]),
      uptime: .noData)
    let svg = month.svg(in: scope)
    // November 2026 begins on a Sunday: the 10th is the third day of the second week.
    #expect(svg.contains("<path class=\"major_outage\" transform=\"translate(42 22)\" d=\"M4.7 0h6.6"))
    #expect(svg.contains("November 10, 2026: Major outage"))
    #expect(svg.ranges(of: "h0").count == 28)
    #expect(svg.contains("viewBox=\"0 0 140 100\""))
    #expect(svg.contains("2 days with problems."))
  }
}
