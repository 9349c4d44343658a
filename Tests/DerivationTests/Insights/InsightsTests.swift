import StatusModel
import Testing

@testable import Derivation

struct InsightsTests {
  private static let now = Instant.chicago("2024-02-10 12:00")

  private static let snapshot = StatusSnapshot(
    of: {
      var history = StatusHistory(
        [
          Component("web", group: 0), Component("mail", group: 0, since: CivilDate(year: 2023, month: 12, day: 15)),
          Component("node", group: 0, isHidden: true), Component("billing"),
        ], groups: [ComponentGroup(id: "all", name: "All")],
        incidents: [
          Incident(
            "new-year", started: .chicago("2023-12-31 23:00"), [0: .majorOutage, 1: .majorOutage],
            detected: .chicago("2023-12-31 23:10"),
            updates: [
              Update(.investigating, .chicago("2023-12-31 23:20")), Update(.identified, .chicago("2024-01-01 01:00")),
              Update(.resolved, .chicago("2024-01-01 02:00")),
            ], tags: ["power"]),
          Incident(
            "overlap", started: .chicago("2024-01-01 01:00"), [1: .partialOutage, 2: .majorOutage],
            resolved: .chicago("2024-01-01 03:00"), tags: ["power", "disk"]),
          Incident("words", started: .chicago("2023-11-06 09:00"), resolved: .chicago("2023-11-06 09:30")),
          Incident("open", started: .chicago("2024-02-10 08:00"), [0: .degradedPerformance]),
        ],
        maintenances: [
          Maintenance(
            .chicago("2024-01-01 02:30"), .chicago("2024-01-01 04:30"), slug: "big", affecting: [1: .partialOutage]),
          Maintenance(.chicago("2024-01-31 23:00"), .chicago("2024-02-01 01:00"), slug: "weekly"),
          Maintenance(.chicago("2024-03-01 01:00"), .chicago("2024-03-01 02:00"), slug: "later"),
        ], zone: .chicago)
      history.settings.components[0].target = 99_900
      history.settings.components[1].target = 99_000
      return history
    }(), at: now)

  private let insights = Insights(of: snapshot)

  private func figures(_ subject: SubjectInsights, _ name: String) throws -> InsightFigures {
    let all = CalendarPeriod.Length.allCases.flatMap { subject.by($0) }
    return try #require(all.first { $0.period?.name == name })
  }

  @Test func anIncidentCountsWhereItBeganAndItsTimeWhereItPasses() throws {
    let (december, january) = (try figures(insights.site, "2023-12"), try figures(insights.site, "2024-01"))
    #expect(december.incidents == [0, 0, 0, 1])
    #expect(january.incidents == [0, 0, 0, 1])
    #expect(december[.toResolve].median == 3 * 3600)
    // Two components from 23:00 to midnight; then web until 2:00, and mail in major outage as long, in partial until 4:30.
    #expect(december.downtime[.majorOutage] == 2 * 3600)
    #expect(december.outageSeconds == 3600)
    #expect(january.downtime[.majorOutage] == 4 * 3600)
    #expect(january.downtime[.partialOutage] == 9000)
    #expect(january.outageSeconds == 16_200)
    #expect(try figures(insights.site, "2023-Q4").incidents == [1, 0, 0, 1])
    #expect(try figures(insights.site, "2024").incidents == [0, 1, 0, 1])
    #expect(insights.site.total.incidentCount == 4)
  }

  @Test func plannedWorkHasOnlyTheTimeThatNoIncidentAccountsFor() throws {
    let mail = try figures(insights.components[1], "2024-01")
    // From 2:00 the incident says partial, until 3:00; from 3:00 the work alone does.
    #expect(mail.downtime[.partialOutage] == 9000)
    #expect(mail.planned[.partialOutage] == 5400)
    #expect(mail.planned.weighted == 5400 * 300_000)
    #expect(mail.unplannedDowntime == 7200 * 1_000_000 + 3600 * 300_000)
    #expect(mail.maintenances == 1)
    #expect(try figures(insights.site, "2024-01").maintenances == 2)
    #expect(insights.site.total.maintenances == 2)
    #expect(try figures(insights.components[0], "2024-02").planned[.underMaintenance] == 3600)
  }

  @Test func aGroupCountsItsShownComponentsAndEachPostOnce() throws {
    let group = try #require(insights.groups.first)
    #expect(insights.groups.count == 1)
    #expect(group.total.incidentCount == 3)
    #expect(group.total.downtime[.majorOutage] == 6 * 3600)
    let budget = try #require(group.total.budget)
    // Two components, of which mail has data for fewer days.
    let (web, mail) = (insights.components[0].total, insights.components[1].total)
    #expect(group.total.uptime?.observed == (web.uptime?.observed ?? 0) + (mail.uptime?.observed ?? 0))
    #expect(budget.allowed == (web.budget?.allowed ?? 0) + (mail.budget?.allowed ?? 0))
    #expect((99_001...99_899).contains(budget.target))
  }

  @Test func withoutATargetInOneOfThemThereIsNone() {
    #expect(insights.components[3].total.budget == nil)
    #expect(insights.site.total.budget == nil)
  }

  @Test func beforeThereWasDataThereIsNone() throws {
    let mail = insights.components[1]
    #expect(mail.by(.month).compactMap { $0.period?.name } == ["2024-02", "2024-01", "2023-12"])
    #expect(try figures(mail, "2023-12").uptime?.observed == 17 * 86_400)
    #expect(insights.components[0].by(.month).last?.period?.name == "2023-11")
  }

  @Test func aTagHasItsPostsAndTheirTimeButNoUptime() throws {
    let power = insights.tags[1]
    #expect(Self.snapshot.tags.map(\.tag) == ["disk", "power"])
    #expect(power.total.incidentCount == 2)
    #expect(power.total.uptime == nil && power.total.budget == nil)
    // Without the planned work, mail is back at 3:00.
    #expect(power.total.downtime[.partialOutage] == 3600)
    #expect(power.total.outageSeconds == 4 * 3600)
    #expect(power.by(.month).compactMap { $0.period?.name } == ["2024-01", "2023-12"])
  }

  @Test func anOpenIncidentCountsButHasNoTimesYet() throws {
    let february = try figures(insights.site, "2024-02")
    #expect(february.incidents == [0, 1, 0, 0])
    #expect(IncidentMeasure.allCases.allSatisfy { february[$0].count == 0 })
    #expect(february.isRunning)
    #expect(try !figures(insights.site, "2024-01").isRunning)
    #expect(february.days.upperBound == CivilDate(year: 2024, month: 2, day: 10))
  }

  @Test func measuresAreThoseOfTheIncidentsTimes() throws {
    let december = try figures(insights.site, "2023-12")
    let medians = IncidentMeasure.allCases.map { december[$0].median }
    #expect(medians == [600, 1200, 7200, 10_800, 6000, 3])
  }

  @Test func theCalendarHasTheWorstOfEachDay() throws {
    let days = Dictionary(insights.calendar.map { ($0.date, $0) }) { first, _ in first }
    let newYear = try #require(CivilDate(year: 2024, month: 1, day: 1).flatMap { days[$0] })
    #expect(newYear.worst == .majorOutage)
    #expect(StatusTime(newYear.uptime).outage == 16_200)
    #expect(insights.calendar.first?.date == CivilDate(year: 2023, month: 11, day: 6))
    #expect(insights.calendar.last?.worst == .degradedPerformance)
  }

  @Test func theLongestComeFirstAndOpenOnesLastUntilNow() {
    let slugs = insights.longest.map { Self.snapshot.incidents[$0].incident.identity.slug }
    #expect(slugs == ["open", "new-year", "overlap", "words"])
    #expect(insights.longestByYear[2023]?.map { Self.snapshot.incidents[$0].duration } == [10_800, 1800])
  }

  @Test func onlyTheDaysThatAreAskedForAreCounted() throws {
    let days = try #require(CivilDate(year: 2024, month: 1, day: 1))
    let cut = Insights(of: Self.snapshot, over: days...days)
    #expect(cut.site.total.incidents == [0, 0, 0, 1])
    #expect(cut.site.total.outageSeconds == 16_200)
    #expect(cut.site.by(.year).map(\.isRunning) == [false])
    #expect(cut.site.by(.month).map(\.days) == [days...days])
    #expect(cut.calendar.count == 1)
  }

  @Test func aSiteWithoutPostsHasOneDayWithoutIncidents() {
    let empty = Insights(of: StatusSnapshot(of: StatusHistory(.independent(1)), at: Self.now))
    #expect(empty.site.by(.year).map(\.incidentCount) == [0])
    #expect(empty.site.total.uptime?.milliPercent == 100_000)
    #expect(empty.longest == [] && empty.tags == [] && empty.groups == [])
    #expect(empty.calendar.map(\.worst) == [.operational])
  }
}
