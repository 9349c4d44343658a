import StatusModel
import Testing

@testable import Derivation

struct MaintenanceSnapshotTests {
  private func snapshot(_ now: Instant, _ updates: Update...) -> MaintenanceSnapshot {
    MaintenanceSnapshot(
      of: Maintenance("2024-01-01 10:00", "2024-01-01 12:00", updates: updates), in: .utc, at: now)
  }

  private func course(_ start: Instant, _ end: Instant, _ state: UpdateState, hasBegun: Bool = true)
    -> MaintenanceWindow.Course
  {
    MaintenanceWindow.Course(start: start, end: end, state: state, hasBegun: hasBegun)
  }

  private static let byTheClock: [(Instant, UpdateState, ComponentStatus)] = [
    ("2024-01-01 09:59", .scheduled, .operational), ("2024-01-01 10:00", .inProgress, .underMaintenance),
    ("2024-01-01 11:59", .inProgress, .underMaintenance), ("2024-01-01 12:00", .completed, .operational),
  ]

  @Test(arguments: byTheClock)
  func withoutWordsItGoesByTheClock(now: Instant, state: UpdateState, status: ComponentStatus) {
    let snapshot = snapshot(now)
    #expect(snapshot.state == state)
    #expect(snapshot.effects.map(\.current) == [status])
    #expect(
      snapshot.window.course == course("2024-01-01 10:00", "2024-01-01 12:00", state, hasBegun: state != .scheduled))
  }

  @Test func aPlannedOneNamesItsComponentsWithoutHavingAffectedThem() {
    #expect(
      snapshot("2024-01-01 09:00").effects == [
        ComponentEffect(component: 0, intervals: [], current: .operational, worst: .operational)
      ])
  }

  @Test(arguments: [.inProgress, .verifying] as [UpdateState])
  func aWordBeginsItEarly(state: UpdateState) {
    let early = snapshot("2024-01-01 09:40", Update(state, "2024-01-01 09:30"))
    #expect(early.window.course == course("2024-01-01 09:30", "2024-01-01 12:00", state))
    #expect(early.effects[0].current == .underMaintenance)
    let over = snapshot("2024-01-01 12:00", Update(state, "2024-01-01 09:30"))
    #expect(over.window.course == course("2024-01-01 09:30", "2024-01-01 12:00", .completed))
  }

  @Test func aWordEndsItEarly() {
    let snapshot = snapshot("2024-01-01 11:30", Update(.completed, "2024-01-01 11:00"))
    #expect(snapshot.window.course == course("2024-01-01 10:00", "2024-01-01 11:00", .completed))
    #expect(
      snapshot.effects[0].intervals == [
        StatusInterval(status: .underMaintenance, start: "2024-01-01 10:00", end: "2024-01-01 11:00")
      ])
  }

  @Test func itCompletesByItselfThoughTheLastWordWasInProgress() {
    let snapshot = snapshot("2024-01-01 12:00", Update(.inProgress, "2024-01-01 10:05"))
    #expect(snapshot.window.course == course("2024-01-01 10:00", "2024-01-01 12:00", .completed))
  }

  @Test func aWordAfterTheEndMeansThatItNeverStopped() {
    let words = [Update(.inProgress, "2024-01-01 12:10"), Update(.completed, "2024-01-01 13:00")]
    #expect(snapshot("2024-01-01 12:05", words[0], words[1]).state == .completed)
    let overrun = snapshot("2024-01-01 12:30", words[0], words[1])
    #expect(overrun.window.course == course("2024-01-01 10:00", "2024-01-01 12:00", .inProgress))
    #expect(overrun.effects[0].current == .underMaintenance)
    let over = snapshot("2024-01-01 14:00", words[0], words[1])
    #expect(over.window.course == course("2024-01-01 10:00", "2024-01-01 13:00", .completed))
    #expect(over.effects[0].intervals.map(\.length) == [10_800])
  }

  @Test func newsAfterTheEndIsNoOverrun() {
    let snapshot = snapshot(
      "2024-01-01 12:30", Update(.inProgress, "2024-01-01 10:05"),
      Update(.inProgress, "2024-01-01 12:10", keepsState: true))
    #expect(snapshot.window.course == course("2024-01-01 10:00", "2024-01-01 12:00", .completed))
  }

  @Test func cancelledBeforehandItHasNoEffect() {
    let snapshot = snapshot("2024-01-01 11:00", Update(.cancelled, "2024-01-01 08:00"))
    #expect(snapshot.window.course == course("2024-01-01 10:00", "2024-01-01 12:00", .cancelled, hasBegun: false))
    #expect(snapshot.effects.map(\.current) == [.operational])
    #expect(snapshot.effects.map(\.intervals) == [[]])
  }

  @Test func cancelledWhileItRunsItHasNoEffectFromThenOn() {
    let snapshot = snapshot("2024-01-01 11:30", Update(.cancelled, "2024-01-01 11:00"))
    #expect(snapshot.window.course == course("2024-01-01 10:00", "2024-01-01 11:00", .cancelled))
    #expect(snapshot.effects[0].intervals.map(\.end) == ["2024-01-01 11:00"])
  }

  @Test func aCancellationCanBeTakenBack() {
    let words = [Update(.cancelled, "2024-01-01 08:00"), Update(.scheduled, "2024-01-01 10:30")]
    #expect(snapshot("2024-01-01 10:15", words[0], words[1]).state == .cancelled)
    #expect(
      snapshot("2024-01-01 11:00", words[0], words[1]).window.course
        == course("2024-01-01 10:30", "2024-01-01 12:00", .inProgress))
  }

  @Test func attributesSetComponentsWhileItRuns() {
    let snapshot = snapshot(
      "2024-01-01 13:00", Update(.scheduled, "2024-01-01 08:00", [1: .partialOutage]),
      Update(.inProgress, "2024-01-01 11:00", [0: .operational]))
    #expect(
      snapshot.effects.map(\.intervals) == [
        [
          StatusInterval(status: .underMaintenance, start: "2024-01-01 10:00", end: "2024-01-01 11:00"),
          StatusInterval(status: .operational, start: "2024-01-01 11:00", end: "2024-01-01 12:00"),
        ],
        [StatusInterval(status: .partialOutage, start: "2024-01-01 10:00", end: "2024-01-01 12:00")],
      ])
  }

  @Test func updatesAfterNowAreNotKnown() {
    let snapshot = snapshot("2024-01-01 09:00", Update(.cancelled, "2024-01-01 09:30"))
    #expect(snapshot.state == .scheduled)
    #expect(snapshot.maintenance.updates.isEmpty)
  }

  @Test func itRemembersWhatWasPlanned() {
    let plan = PlannedOccurrence(start: "2024-01-01 10:00", end: "2024-01-01 12:00")
    let moved = snapshot(
      "2024-01-01 14:00", Update(.inProgress, "2024-01-01 09:30"), Update(.completed, "2024-01-01 11:00"))
    #expect(moved.window.planned == plan)
    #expect(snapshot("2024-01-01 09:00").window.planned == plan)
  }

  @Test func itTellsWhatTheClockAloneDid() {
    func flags(_ now: Instant, _ updates: Update...) -> [Bool] {
      let maintenance = Maintenance("2024-01-01 10:00", "2024-01-01 12:00", updates: updates)
      let window = MaintenanceSnapshot(of: maintenance, in: .utc, at: now).window
      return [window.beganByClock, window.endedByClock]
    }
    #expect(flags("2024-01-01 09:00") == [false, false])
    #expect(flags("2024-01-01 11:00") == [true, false])
    #expect(flags("2024-01-01 13:00") == [true, true])
    #expect(flags("2024-01-01 13:00", Update(.inProgress, "2024-01-01 10:05")) == [false, true])
    #expect(flags("2024-01-01 13:00", Update(.completed, "2024-01-01 12:20")) == [true, false])
    #expect(flags("2024-01-01 13:00", Update(.cancelled, "2024-01-01 08:00")) == [false, false])
    #expect(flags("2024-01-01 13:00", Update(.completed, "2024-01-01 08:00")) == [false, false])
  }
}

extension MaintenanceWindow {
  /// What it comes to, apart from the plan.
  fileprivate struct Course: Equatable {
    let start: Instant
    let end: Instant
    let state: UpdateState
    let hasBegun: Bool
  }

  fileprivate var course: Course { Course(start: start, end: end, state: state, hasBegun: hasBegun) }
}
