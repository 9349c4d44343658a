import StatusModel
import Testing

@testable import Derivation

struct IncidentSnapshotTests {
  private let outage = Incident(
    started: "2024-01-01 10:00", [0: .majorOutage, 1: .majorOutage], detected: "2024-01-01 10:05",
    updates: [
      Update(.investigating, "2024-01-01 10:20"),
      Update(.identified, "2024-01-01 11:00", [0: .partialOutage], next: "2024-01-01 12:00"),
      Update(.monitoring, "2024-01-01 12:30", [1: .operational, 2: .degradedPerformance]),
      Update(.resolved, "2024-01-01 13:00"),
    ], postmortem: "2024-01-03 09:00")

  @Test func nothingIsKnownBeforeTheStart() {
    #expect(IncidentSnapshot(of: outage, at: "2024-01-01 09:59", in: .utc) == nil)
  }

  @Test func itIsInvestigatingBeforeItsFirstUpdate() throws {
    let snapshot = try #require(IncidentSnapshot(of: outage, at: "2024-01-01 10:00", in: .utc))
    #expect(snapshot.state == .investigating)
    #expect(snapshot.isOpen)
    #expect(snapshot.incident.updates.isEmpty)
    #expect(snapshot.incident.detected == nil)
    #expect(snapshot.effects.map(\.current) == [.majorOutage, .majorOutage])
    #expect(snapshot.effects.map(\.intervals) == [[], []])
    #expect(snapshot.impact == .critical)
  }

  @Test func anotherNowShowsAnotherTruth() throws {
    let snapshot = try #require(IncidentSnapshot(of: outage, at: "2024-01-01 11:30", in: .utc))
    #expect(snapshot.state == .identified)
    #expect(snapshot.incident.updates.count == 2)
    #expect(snapshot.incident.postmortem == nil)
    #expect(snapshot.nextUpdate == "2024-01-01 12:00")
    #expect(snapshot.lastChanged == "2024-01-01 11:00")
    #expect(snapshot.duration == 5400)
    #expect(snapshot.effects.map(\.component) == [0, 1])
    #expect(snapshot.effects[0].current == .partialOutage)
  }

  @Test func resolvedSetsEveryComponentToOperational() throws {
    let snapshot = try #require(IncidentSnapshot(of: outage, at: "2024-01-04 00:00", in: .utc))
    #expect(!snapshot.isOpen)
    #expect(snapshot.resolved == "2024-01-01 13:00")
    #expect(snapshot.nextUpdate == nil)
    #expect(snapshot.lastChanged == "2024-01-03 09:00")
    #expect(snapshot.duration == 10_800)
    #expect(snapshot.effects.map(\.current) == [.operational, .operational, .operational])
    #expect(snapshot.effects.map(\.worst) == [.majorOutage, .majorOutage, .degradedPerformance])
  }

  @Test func theIntervalsOfAComponentCoverTheIncidentWithoutGaps() throws {
    let snapshot = try #require(IncidentSnapshot(of: outage, at: "2024-01-04 00:00", in: .utc))
    #expect(
      snapshot.effects.map(\.intervals) == [
        [
          StatusInterval(status: .majorOutage, start: "2024-01-01 10:00", end: "2024-01-01 11:00"),
          StatusInterval(status: .partialOutage, start: "2024-01-01 11:00", end: "2024-01-01 13:00"),
        ],
        [
          StatusInterval(status: .majorOutage, start: "2024-01-01 10:00", end: "2024-01-01 12:30"),
          StatusInterval(status: .operational, start: "2024-01-01 12:30", end: "2024-01-01 13:00"),
        ],
        [
          StatusInterval(status: .operational, start: "2024-01-01 10:00", end: "2024-01-01 12:30"),
          StatusInterval(status: .degradedPerformance, start: "2024-01-01 12:30", end: "2024-01-01 13:00"),
        ],
      ])
  }

  @Test func aResolvedTimeClosesAnIncidentWithoutAResolvedUpdate() throws {
    var incident = outage
    incident.updates.removeLast()
    incident.givenResolved = "2024-01-01 12:45"
    let before = try #require(IncidentSnapshot(of: incident, at: "2024-01-01 12:44", in: .utc))
    #expect(before.isOpen)
    #expect(before.incident.givenResolved == nil)
    let after = try #require(IncidentSnapshot(of: incident, at: "2024-01-01 12:45", in: .utc))
    #expect(!after.isOpen)
    #expect(after.state == .resolved)
    #expect(after.resolved == "2024-01-01 12:45")
    #expect(after.effects.map(\.current) == [.operational, .operational, .operational])
  }

  @Test func anEditUpToNowIsSomethingNew() throws {
    var incident = outage
    incident.updates[0].edited = "2024-01-03 09:00"
    let before = try #require(IncidentSnapshot(of: incident, at: "2024-01-03 08:59", in: .utc))
    #expect(before.lastChanged == incident.updates.last?.at)
    let after = try #require(IncidentSnapshot(of: incident, at: "2024-01-03 09:00", in: .utc))
    #expect(after.lastChanged == "2024-01-03 09:00")
  }

  @Test func ofSeveralEditsThoseUpToNowAreKnown() throws {
    var incident = outage
    incident.updates[0].earlier = [
      EarlierText(words: "one", until: "2024-01-03 09:00"), EarlierText(words: "two", until: "2024-01-04 09:00"),
    ]
    incident.updates[0].edited = "2024-01-04 09:00"
    func update(at now: Instant) throws -> Update {
      try #require(IncidentSnapshot(of: incident, at: now, in: .utc)).incident.updates[0]
    }
    #expect(try update(at: "2024-01-03 08:59").edited == nil)
    #expect(try update(at: "2024-01-03 08:59").earlier == [])
    #expect(try update(at: "2024-01-03 09:00").edited == "2024-01-03 09:00")
    #expect(try update(at: "2024-01-03 09:00").earlier.map(\.words) == ["one"])
    #expect(try update(at: "2024-01-04 09:00") == incident.updates[0])
  }

  @Test(arguments: ["2024-01-01 12:00", "2024-01-01 14:00"] as [Instant])
  func aResolvedTimeWinsOverTheResolvedUpdate(end: Instant) throws {
    var incident = outage
    incident.givenResolved = end
    let snapshot = try #require(IncidentSnapshot(of: incident, at: "2024-01-04 00:00", in: .utc))
    #expect(snapshot.resolved == end)
    #expect(
      snapshot.effects[0].intervals.last == StatusInterval(status: .partialOutage, start: "2024-01-01 11:00", end: end))
  }

  @Test func untilAResolvedTimeInTheFutureTheResolvedUpdateCounts() throws {
    var incident = outage
    incident.givenResolved = "2024-01-01 14:00"
    let snapshot = try #require(IncidentSnapshot(of: incident, at: "2024-01-01 13:30", in: .utc))
    #expect(snapshot.resolved == "2024-01-01 13:00")
  }

  @Test func anUpdateAfterResolvedReopens() throws {
    var incident = outage
    incident.updates += [Update(.investigating, "2024-01-01 15:00", [0: .degradedPerformance])]
    let snapshot = try #require(IncidentSnapshot(of: incident, at: "2024-01-01 16:00", in: .utc))
    #expect(snapshot.isOpen)
    #expect(snapshot.resolved == nil)
    #expect(snapshot.effects.map(\.current) == [.degradedPerformance, .operational, .operational])
    #expect(
      snapshot.effects[0].intervals.suffix(2) == [
        StatusInterval(status: .operational, start: "2024-01-01 13:00", end: "2024-01-01 15:00"),
        StatusInterval(status: .degradedPerformance, start: "2024-01-01 15:00", end: "2024-01-01 16:00"),
      ])
  }

  @Test func newsAfterResolvedChangesNeitherTheEndNorTheComponents() throws {
    var incident = outage
    incident.updates += [Update(.resolved, "2024-01-02 15:00", [0: .majorOutage], keepsState: true)]
    let snapshot = try #require(IncidentSnapshot(of: incident, at: "2024-01-04 00:00", in: .utc))
    #expect(snapshot.resolved == "2024-01-01 13:00")
    #expect(snapshot.effects[0].current == .operational)
    #expect(snapshot.incident.updates.count == 5)
  }

  private static let impacts: [([ComponentStatus], Impact)] = [
    ([], .none), ([.operational], .none), ([.underMaintenance], .none), ([.degradedPerformance], .minor),
    ([.degradedPerformance, .partialOutage], .major), ([.majorOutage, .operational], .critical),
  ]

  @Test(arguments: impacts)
  func theImpactFollowsFromTheWorstStatusReached(statuses: [ComponentStatus], impact: Impact) throws {
    var incident = Incident(started: "2024-01-01 10:00")
    incident.affected = statuses.enumerated().map { ComponentChange(component: $0.offset, status: $0.element) }
    #expect(try #require(IncidentSnapshot(of: incident, at: "2024-01-01 11:00", in: .utc)).impact == impact)
    incident.givenImpact = .minor
    #expect(try #require(IncidentSnapshot(of: incident, at: "2024-01-01 11:00", in: .utc)).impact == .minor)
  }

  @Test func theImpactGrowsOnlyWhenAWorseStatusIsReached() throws {
    let incident = Incident(
      started: "2024-01-01 10:00", [0: .degradedPerformance],
      updates: [Update(.identified, "2024-01-01 12:00", [0: .majorOutage])])
    #expect(try #require(IncidentSnapshot(of: incident, at: "2024-01-01 11:00", in: .utc)).impact == .minor)
    #expect(try #require(IncidentSnapshot(of: incident, at: "2024-01-01 12:00", in: .utc)).impact == .critical)
  }
}
