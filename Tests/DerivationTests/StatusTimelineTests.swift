import StatusModel
import Testing

@testable import Derivation

struct StatusTimelineTests {
  private func interval(_ status: ComponentStatus, _ start: Int, _ end: Int) -> StatusInterval {
    StatusInterval(status: status, start: Instant(seconds: start), end: Instant(seconds: end))
  }

  @Test func theWorstWinsWhereIntervalsOverlap() {
    let timeline = StatusTimeline(merging: [
      interval(.degradedPerformance, 0, 100), interval(.majorOutage, 40, 60), interval(.partialOutage, 50, 80),
    ])
    #expect(
      timeline.intervals == [
        interval(.degradedPerformance, 0, 40), interval(.majorOutage, 40, 60), interval(.partialOutage, 60, 80),
        interval(.degradedPerformance, 80, 100),
      ])
  }

  @Test func equalNeighboursAreJoinedAndNothingElseIsKept() {
    let timeline = StatusTimeline(merging: [
      interval(.majorOutage, 10, 20), interval(.majorOutage, 0, 10), interval(.majorOutage, 5, 15),
      interval(.operational, 20, 30), interval(.partialOutage, 30, 30), interval(.partialOutage, 40, 35),
    ])
    #expect(timeline.intervals == [interval(.majorOutage, 0, 20)])
    #expect(timeline.current == .operational)
    #expect(timeline.since == Instant(seconds: 20))
  }

  @Test func whatLastsIsCurrentAndIsCutAtNow() {
    let timeline = StatusTimeline(merging: [
      StatusInterval(status: .partialOutage, start: Instant(seconds: 5), end: .endOfTime)
    ])
    #expect(timeline.current == .partialOutage)
    #expect(timeline.since == Instant(seconds: 5))
    #expect(timeline.record(until: Instant(seconds: 9)) == [interval(.partialOutage, 5, 9)])
    #expect(timeline.record(until: Instant(seconds: 5)) == [])
  }

  @Test func anEmptyPastHasNeverBeenOtherwise() {
    #expect(StatusTimeline(merging: []).since == nil)
    #expect(StatusTimeline(merging: []).current == .operational)
  }

  @Test func aCourseFillsTheGaps() {
    let timeline = StatusTimeline(merging: [interval(.majorOutage, 10, 20), interval(.partialOutage, 30, 40)])
    #expect(
      timeline.course(from: Instant(seconds: 15), until: Instant(seconds: 50)) == [
        interval(.majorOutage, 15, 20), interval(.operational, 20, 30), interval(.partialOutage, 30, 40),
        interval(.operational, 40, 50),
      ])
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func mergingAgreesWithEverySecondAndIsIdempotentInAnyOrder(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let intervals = (0..<12).map { _ in
      let start = Int.random(in: 0..<80, using: &generator)
      let status = ComponentStatus.allCases.randomElement(using: &generator) ?? .operational
      return interval(status, start, start + Int.random(in: 0..<20, using: &generator))
    }
    let merged = StatusTimeline(merging: intervals)
    #expect(StatusTimeline(merging: merged.intervals) == merged, "seed \(seed)")
    #expect(StatusTimeline(merging: intervals.shuffled(using: &generator)) == merged, "seed \(seed)")
    for second in 0..<100 {
      let at = Instant(seconds: second)
      let worst = intervals.filter { $0.start <= at && at < $0.end }.map(\.status).max() ?? .operational
      let found = merged.intervals.filter { $0.start <= at && at < $0.end }.map(\.status)
      #expect(found == (worst == .operational ? [] : [worst]), "seed \(seed), second \(second)")
    }
  }
}
