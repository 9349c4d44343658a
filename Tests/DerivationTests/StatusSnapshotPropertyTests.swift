import StatusModel
import Testing

@testable import Derivation

/// What holds for any history. A failure names the seed that shows it again.
struct StatusSnapshotPropertyTests {
  private static let seeds: [UInt64] = Array(1...40)

  @Test(arguments: seeds.prefix(10))
  func recordsAgreeWithASimulationMinuteByMinute(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    var history = random.history(components: 3)
    for index in history.maintenances.indices { history.maintenances[index].updates = [] }
    let now = random.instant()
    let snapshot = StatusSnapshot(of: history, at: now)
    let simulation = MinuteByMinute(history: history, first: random.first, now: now)
    for component in snapshot.components {
      #expect(component.status == simulation.status(of: component.index, at: now), "seed \(seed)")
      let expected = simulation.seconds(of: component.index)
      let report = snapshot.uptime(of: component.index, over: snapshot.today.adding(days: -6)...snapshot.today)
      for day in report.days where day.date >= component.component.since ?? day.date {
        let seconds =
          day.date < TimeZoneRules.chicago.date(of: random.first)
          ? day.uptime.seconds : expected[day.date] ?? [0, 0, 0, 0, 0]
        #expect(day.uptime.seconds == seconds, "seed \(seed), \(day.date)")
      }
    }
  }

  @Test(arguments: seeds.prefix(12))
  func theLevelHasHeldSinceAndNotBefore(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    var history = random.history(components: 3)
    for index in history.maintenances.indices { history.maintenances[index].updates = [] }
    let now = random.instant()
    let overall = StatusSnapshot(of: history, at: now).overall
    let simulation = MinuteByMinute(history: history, first: random.first, now: now)
    let since = overall.since ?? random.first
    let minutes = stride(from: since.seconds, through: now.seconds, by: 60).map(Instant.init)
    #expect(minutes.allSatisfy { simulation.level(at: $0) == overall.level }, "seed \(seed)")
    if overall.since != nil {
      #expect(simulation.level(at: since.advanced(by: -60)) != overall.level, "seed \(seed)")
    }
  }

  /// So no rule has to look for a component that is down while nothing open says so.
  @Test(arguments: seeds)
  func whatIsNotOperationalIsSoInAnOpenPost(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let history = random.history()
    for now in (0..<20).map({ _ in random.instant() }) {
      let snapshot = StatusSnapshot(of: history, at: now)
      let effects =
        snapshot.incidents.filter(\.isOpen).flatMap(\.effects)
        + snapshot.maintenances.filter(\.isRunning).flatMap(\.effects)
      for component in snapshot.components where component.status != .operational {
        let isSaid = effects.contains { $0.component == component.index && $0.current == component.status }
        #expect(isSaid, "seed \(seed), \(component.component.id) at \(now.rfc3339)")
      }
    }
  }

  @Test(arguments: seeds)
  func aSnapshotAfterAnotherIsTheSameAsOneAfterNone(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    var history = random.history()
    var now = random.first
    var previous = StatusSnapshot(of: history, at: now)
    for step in 0..<20 {
      now = random.instant(after: now)
      random.edit(&history)
      let next = StatusSnapshot(of: history, at: now, after: previous)
      #expect(next == StatusSnapshot(of: history, at: now), "seed \(seed), step \(step)")
      previous = next
    }
  }

  @Test(arguments: seeds)
  func theOrderOfThePostsPlaysNoPart(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let history = random.history()
    var shuffled = history
    shuffled.incidents.shuffle()
    shuffled.maintenances.shuffle()
    shuffled.announcements.shuffle()
    let now = random.instant()
    #expect(StatusSnapshot(of: history, at: now) == StatusSnapshot(of: shuffled, at: now), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func theDaysAddUpAndUptimeStaysWithinBounds(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let history = random.history()
    let now = random.instant()
    for component in StatusSnapshot(of: history, at: now).components {
      for day in component.uptime.days + [
        DayUptime(date: component.uptime.days[0].date, uptime: component.uptime.total)
      ] {
        #expect(day.uptime.seconds.reduce(0, +) == day.uptime.observed, "seed \(seed)")
        #expect((0...100_000).contains(day.uptime.milliPercent ?? 0), "seed \(seed)")
        #expect((day.uptime.milliPercent == 100_000) == (day.uptime.observed > 0 && day.uptime.weightedDowntime == 0))
      }
      for day in component.uptime.days.dropLast() where day.uptime.observed > 0 {
        let hours = [19_428: 23, 19_666: 25][day.date.daysSince1970] ?? 24
        #expect(day.uptime.observed == hours * 3600, "seed \(seed), \(day.date)")
      }
    }
  }

  @Test(arguments: seeds)
  func recordsHaveNoGapsToJoinAndNoOverlaps(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let history = random.history()
    let now = random.instant()
    for component in StatusSnapshot(of: history, at: now).components {
      for interval in component.record {
        #expect(interval.start < interval.end && interval.end <= now && interval.status != .operational, "seed \(seed)")
      }
      for (left, right) in zip(component.record, component.record.dropFirst()) {
        #expect(left.end < right.start || left.end == right.start && left.status != right.status, "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func effectsCoverTheirPostWithoutGaps(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let snapshot = StatusSnapshot(of: random.history(), at: random.instant())
    for incident in snapshot.incidents {
      for effect in incident.effects where incident.duration > 0 {
        #expect(effect.intervals.first?.start == incident.incident.started, "seed \(seed)")
        #expect(effect.intervals.last?.end == incident.resolved ?? snapshot.now, "seed \(seed)")
      }
    }
    for effect in snapshot.incidents.flatMap(\.effects) + snapshot.maintenances.flatMap(\.effects) {
      for (left, right) in zip(effect.intervals, effect.intervals.dropFirst()) {
        #expect(left.end == right.start && left.status != right.status, "seed \(seed)")
      }
    }
    for window in snapshot.maintenances.flatMap(\.occurrences) {
      #expect(window.start <= window.end, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func groupsHaveTheirWorstMembersStatusAndMissNobody(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let snapshot = StatusSnapshot(of: random.history(components: 6), at: random.instant())
    for group in snapshot.groups {
      #expect(group.status == group.members.map { snapshot.components[$0].status }.max(), "seed \(seed)")
    }
    let shown = snapshot.components.filter { !$0.component.isHidden }.map(\.index)
    #expect(snapshot.groups.flatMap(\.members).sorted() == shown, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func nothingDiffersBeforeTheNextChangeAndSomethingThen(seed: UInt64) throws {
    var random = RandomHistory(seed: seed)
    let history = random.history()
    let now = random.instant()
    let next = try #require(StatusSnapshot(of: history, at: now).nextChange)
    let present = Appearance(of: StatusSnapshot(of: history, at: now))
    #expect(now < next)
    for step in 1...8 {
      let between = now.advanced(by: (next.seconds(since: now) - 1) * step / 8)
      #expect(Appearance(of: StatusSnapshot(of: history, at: between)) == present, "seed \(seed), \(between)")
    }
    #expect(Appearance(of: StatusSnapshot(of: history, at: next)) != present, "seed \(seed)")
  }
}
