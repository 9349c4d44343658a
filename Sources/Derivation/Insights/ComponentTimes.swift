internal import StatusModel

/// The time of each component of a snapshot, and which part of it planned work alone caused.
struct ComponentTimes {
  private let snapshot: StatusSnapshot

  init(_ snapshot: StatusSnapshot) {
    self.snapshot = snapshot
  }

  /// Per component its months.
  func tallies(on axis: MonthAxis) -> [[InsightTally]] {
    let planned = plannedRecords
    return snapshot.components.map { component in
      let ledger = ledger(of: component.record, component)
      let planned = planned[component.index].map { self.ledger(of: $0, component) }
      return axis.spans.map { span in
        var tally = InsightTally()
        tally.add(
          ledger.uptime(in: span), planned: planned.map { StatusTime($0.uptime(in: span)) } ?? .none,
          target: component.component.target)
        return tally
      }
    }
  }

  private func ledger(of record: [StatusInterval], _ component: ComponentSnapshot) -> UptimeLedger {
    UptimeLedger(record: record, since: component.component.since, in: snapshot.settings, at: snapshot.now)
  }

  /// Per component the parts of its record that no incident accounts for; nil where there was no planned work.
  private var plannedRecords: [[StatusInterval]?] {
    let isWorkedOn = snapshot.components.map { !$0.maintenances.isEmpty }
    var unplanned = snapshot.components.map { _ in [StatusInterval]() }
    for effect in snapshot.incidents.flatMap(\.effects) where isWorkedOn[effect.component] {
      unplanned[effect.component] += effect.intervals
    }
    return snapshot.components.map { component in
      guard isWorkedOn[component.index] else { return nil }
      return component.record.parts(exceeding: StatusTimeline(merging: unplanned[component.index]).intervals)
    }
  }
}
