internal import StatusModel

/// What the posts with one tag did to the components that are shown, as if there were no others.
struct TagTimes {
  private struct Effects {
    var all: [StatusInterval] = []
    var unplanned: [StatusInterval] = []
  }

  private let snapshot: StatusSnapshot
  private var effects: [Component.Index: Effects] = [:]

  init(of digest: TagDigest, in snapshot: StatusSnapshot) {
    self.snapshot = snapshot
    for effect in digest.incidents.flatMap({ snapshot.incidents[$0].effects }) {
      effects[effect.component, default: Effects()].all += effect.intervals
      effects[effect.component, default: Effects()].unplanned += effect.intervals
    }
    for effect in digest.maintenances.flatMap({ snapshot.maintenances[$0].effects }) {
      effects[effect.component, default: Effects()].all += effect.intervals
    }
  }

  /// By the place of the month; months without downtime are left out.
  func tallies(on axis: MonthAxis) -> [Int: InsightTally] {
    var tallies: [Int: InsightTally] = [:]
    var records: [[StatusInterval]] = []
    for index in effects.keys.sorted() {
      let component = snapshot.components[index].component
      guard !component.isHidden, let effects = effects[index] else { continue }
      let record = component.known(
        StatusTimeline(merging: effects.all).intervals, in: snapshot.settings.timeZone)
      let planned = record.parts(exceeding: StatusTimeline(merging: effects.unplanned).intervals)
      let ledgers = (ledger(of: record), ledger(of: planned))
      for place in places(of: record, on: axis) {
        tallies[place, default: InsightTally()].add(
          StatusTime(ledgers.0.uptime(in: axis.spans[place])),
          planned: StatusTime(ledgers.1.uptime(in: axis.spans[place])))
      }
      records.append(record)
    }
    let outages = OutageTime(merging: records, in: snapshot.settings, at: snapshot.now)
    for place in tallies.keys { tallies[place]?.addOutage(outages.seconds(in: axis.spans[place])) }
    return tallies
  }

  private func places(of record: [StatusInterval], on axis: MonthAxis) -> [Int] {
    Set(record.flatMap { axis.places(touching: $0) }).sorted()
  }

  private func ledger(of record: [StatusInterval]) -> UptimeLedger {
    UptimeLedger(record: record, in: snapshot.settings, at: snapshot.now)
  }
}
