import StatusModel
import Testing

@testable import Derivation

/// What holds for the figures of any history. A failure names the seed that shows it again.
struct InsightsPropertyTests {
  private static let seeds: [UInt64] = Array(1...40)
  /// A week of random posts becomes more than two years of them.
  private static let stretch = 120

  private func snapshot(seed: UInt64) -> StatusSnapshot {
    var random = RandomHistory(seed: seed)
    let history = random.history().stretched(Self.stretch, from: random.first)
    let now = random.instant()
    return StatusSnapshot(
      of: history, at: random.first.advanced(by: now.seconds(since: random.first) * Self.stretch + 1))
  }

  private func subjects(_ insights: Insights) -> [SubjectInsights] {
    [insights.site] + insights.components + insights.groups + insights.tags
  }

  @Test(arguments: seeds)
  func monthsQuartersAndYearsAddUpToTheTotal(seed: UInt64) {
    let insights = Insights(of: snapshot(seed: seed))
    for subject in subjects(insights) {
      for length in CalendarPeriod.Length.allCases {
        let sum = subject.by(length).map(Sum.init).reduce(Sum(), +)
        #expect(sum == Sum(subject.total), "seed \(seed), \(subject.subject) by \(length)")
      }
      for measure in IncidentMeasure.allCases {
        let told = subject.by(.month).reduce(0) { $0 + $1[measure].count }
        #expect(told == subject.total[measure].count, "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func everyPostIsCountedOnce(seed: UInt64) {
    let snapshot = snapshot(seed: seed)
    let insights = Insights(of: snapshot)
    #expect(insights.site.total.incidentCount == snapshot.incidents.count, "seed \(seed)")
    for (group, figures) in zip(snapshot.groups.filter { $0.group != nil }, insights.groups) {
      let touched = snapshot.incidents.count { incident in
        incident.effects.contains { group.members.contains($0.component) }
      }
      #expect(figures.total.incidentCount == touched, "seed \(seed)")
    }
    for (component, figures) in zip(snapshot.components, insights.components) {
      #expect(figures.total.incidentCount == component.incidents.count, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func uptimeIsThatOfTheDays(seed: UInt64) throws {
    let snapshot = snapshot(seed: seed)
    let insights = Insights(of: snapshot)
    for length in CalendarPeriod.Length.allCases {
      for component in insights.components {
        guard case .component(let index) = component.subject else { continue }
        for figures in component.by(length) {
          let days = snapshot.uptime(of: index, over: figures.days).total
          #expect(figures.uptime ?? .noData == days, "seed \(seed), \(figures.period?.name ?? "")")
        }
      }
      for (group, known) in zip(snapshot.groups.filter { $0.group != nil }, insights.groups) {
        for figures in known.by(length) {
          let days = snapshot.uptime(of: group, over: figures.days).total
          #expect(figures.uptime ?? .noData == days, "seed \(seed), \(figures.period?.name ?? "")")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func outagesAreThoseOfTheCalendar(seed: UInt64) {
    let insights = Insights(of: snapshot(seed: seed))
    for figures in insights.site.by(.month) {
      let days = insights.calendar.filter { figures.days.contains($0.date) }
      #expect(days.reduce(0) { $0 + StatusTime($1.uptime).outage } == figures.outageSeconds, "seed \(seed)")
      #expect(figures.outageSeconds <= figures.downtime.outage, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func plannedTimeIsPartOfAllTime(seed: UInt64) {
    for subject in subjects(Insights(of: snapshot(seed: seed))) {
      for status in ComponentStatus.allCases {
        #expect(subject.total.planned[status] <= subject.total.downtime[status], "seed \(seed)")
      }
      #expect(subject.total.unplannedDowntime >= 0, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func theOrderOfThePostsPlaysNoPart(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let history = random.history().stretched(Self.stretch, from: random.first)
    var shuffled = history
    shuffled.incidents.shuffle()
    shuffled.maintenances.shuffle()
    let now = random.first.advanced(by: 500 * 86_400)
    #expect(
      Insights(of: StatusSnapshot(of: history, at: now)) == Insights(of: StatusSnapshot(of: shuffled, at: now)),
      "seed \(seed)")
  }

  @Test(arguments: seeds)
  func whatIsCutOffChangesNothingBetween(seed: UInt64) {
    let snapshot = snapshot(seed: seed)
    let whole = Insights(of: snapshot)
    let start = whole.days.lowerBound.adding(days: 100)
    guard start < whole.days.upperBound else { return }
    let cut = start...whole.days.upperBound
    let part = Insights(of: snapshot, over: cut)
    let first = CivilMonth(containing: cut.lowerBound)
    for (left, right) in zip(subjects(whole), subjects(part)) {
      let later = { (figures: InsightFigures) in figures.period.map { $0.firstMonth > first } ?? false }
      #expect(left.by(.month).filter(later) == right.by(.month).filter(later), "seed \(seed)")
    }
  }
}

/// What adds up over periods.
private struct Sum: Equatable {
  private var numbers: [Int]

  init() { numbers = Array(repeating: 0, count: 19) }

  init(_ figures: InsightFigures) {
    numbers =
      figures.incidents + figures.downtime.seconds + figures.planned.seconds
      + [
        figures.maintenances, figures.uptime?.observed ?? 0, figures.downtime.weighted, figures.planned.weighted,
        figures.outageSeconds,
      ]
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    for place in sum.numbers.indices { sum.numbers[place] += right.numbers[place] }
    return sum
  }
}

extension StatusHistory {
  /// All times `factor` times as far from `first`.
  fileprivate func stretched(_ factor: Int, from first: Instant) -> StatusHistory {
    func moved(_ instant: Instant) -> Instant { first.advanced(by: instant.seconds(since: first) * factor) }
    func moved(_ updates: [Update]) -> [Update] {
      updates.map { update in
        var update = update
        update.at = moved(update.at)
        return update
      }
    }
    var history = self
    for place in history.incidents.indices {
      history.incidents[place].started = moved(incidents[place].started)
      history.incidents[place].detected = incidents[place].detected.map(moved)
      history.incidents[place].givenResolved = incidents[place].givenResolved.map(moved)
      history.incidents[place].updates = moved(incidents[place].updates)
    }
    for place in history.maintenances.indices {
      history.maintenances[place].starts = moved(maintenances[place].starts)
      history.maintenances[place].ends = moved(maintenances[place].ends)
      history.maintenances[place].updates = moved(maintenances[place].updates)
    }
    return history
  }
}
