import StatusModel
import Testing

@testable import Derivation

struct RepeatingMaintenanceTests {
  private func snapshot(_ now: Instant, _ updates: Update...) -> MaintenanceSnapshot {
    MaintenanceSnapshot(
      of: Maintenance("2024-01-01 10:00", "2024-01-01 12:00", repeats: Recurrence(.daily), updates: updates),
      in: .utc, at: now)
  }

  @Test func theOneThatMattersRunsNowOrIsNext() {
    #expect(snapshot("2024-01-03 11:00").window.start == "2024-01-03 10:00")
    #expect(snapshot("2024-01-03 11:00").state == .inProgress)
    #expect(snapshot("2024-01-03 12:00").window.start == "2024-01-04 10:00")
    #expect(snapshot("2024-01-03 12:00").state == .scheduled)
  }

  @Test func whenAllAreOverTheLastMatters() {
    let maintenance = Maintenance(
      "2024-01-01 10:00", "2024-01-01 12:00", repeats: Recurrence(.daily, count: 3))
    let snapshot = MaintenanceSnapshot(of: maintenance, in: .utc, at: "2024-02-01 00:00")
    #expect(snapshot.window.start == "2024-01-03 10:00")
    #expect(snapshot.state == .completed)
    #expect(snapshot.occurrences.count == 3)
  }

  @Test func itListsWhatHasBegunAndTheNextTwelve() {
    let states = snapshot("2024-01-03 11:00").occurrences.map(\.state)
    #expect(states == [.completed, .completed, .inProgress] + Array(repeating: .scheduled, count: 12))
  }

  @Test func aCancelledOneIsSkipped() {
    let snapshot = snapshot("2024-01-03 09:00", Update(.cancelled, "2024-01-02 13:00"))
    #expect(snapshot.window.start == "2024-01-04 10:00")
    #expect(snapshot.occurrences[2].state == .cancelled)
    #expect(snapshot.occurrences.filter { $0.state == .scheduled }.count == 12)
  }

  @Test func anUpdateChangesItsOwnOccurrenceOnly() {
    let snapshot = snapshot("2024-01-03 13:00", Update(.completed, "2024-01-02 11:00", [1: .majorOutage]))
    #expect(snapshot.occurrences.prefix(3).map(\.end) == ["2024-01-01 12:00", "2024-01-02 11:00", "2024-01-03 12:00"])
    #expect(snapshot.effects[1].worst == .operational)
  }

  @Test func aWordShortlyBeforeAnOccurrenceBeginsItEarly() {
    let snapshot = snapshot(
      "2024-01-02 09:55", Update(.inProgress, "2024-01-01 10:00"), Update(.inProgress, "2024-01-02 09:50"))
    #expect(snapshot.window == snapshot.occurrences[1])
    #expect(snapshot.window.start == "2024-01-02 09:50")
    #expect(snapshot.occurrences[0].end == "2024-01-01 12:00")
  }

  @Test func aWordShortlyAfterAnOccurrenceMeansThatItOverruns() {
    let words = [
      Update(.inProgress, "2024-01-01 10:00"), Update(.inProgress, "2024-01-01 12:10"),
      Update(.completed, "2024-01-02 10:30"),
    ]
    let during = snapshot("2024-01-02 10:15", words[0], words[1])
    #expect(during.occurrences.prefix(2).map(\.state) == [.inProgress, .inProgress])
    let after = snapshot("2024-01-02 11:00", words[0], words[1], words[2])
    #expect(after.occurrences[0].end == "2024-01-02 10:30")
    #expect(after.window == after.occurrences[1])
    #expect(after.isRunning)
  }

  @Test func completedShortlyAfterAnOccurrenceLeavesTheNextAlone() {
    let snapshot = snapshot("2024-01-02 10:30", Update(.completed, "2024-01-01 12:10"))
    #expect(snapshot.occurrences.prefix(2).map(\.state) == [.completed, .inProgress])
    #expect(snapshot.occurrences[0].end == "2024-01-01 12:00")
  }

  @Test func effectsCoverAllOccurrencesUpToNow() {
    let effect = snapshot("2024-01-02 11:00").effects[0]
    #expect(effect.current == .underMaintenance)
    #expect(
      effect.intervals == [
        StatusInterval(status: .underMaintenance, start: "2024-01-01 10:00", end: "2024-01-01 12:00"),
        StatusInterval(status: .operational, start: "2024-01-01 12:00", end: "2024-01-02 10:00"),
        StatusInterval(status: .underMaintenance, start: "2024-01-02 10:00", end: "2024-01-02 11:00"),
      ])
  }

  @Test func aLongPastIsCutAndTheFutureIsNot() {
    let maintenance = Maintenance("1900-01-01 10:00", "1900-01-01 12:00", repeats: Recurrence(.daily))
    let snapshot = MaintenanceSnapshot(of: maintenance, in: .utc, at: "2024-01-01 13:00")
    #expect(snapshot.occurrences.count <= RecurrenceExpansion.occurrenceLimit)
    #expect(snapshot.window.start == "2024-01-02 10:00")
    #expect(snapshot.occurrences.filter { $0.state == .scheduled }.count == 12)
  }
}
