internal import StatusModel

/// A snapshot of an earlier moment that has as many posts as the present one: what follows from posts that have not changed holds
/// still, and need not be worked out again.
struct EarlierSnapshot {
  let snapshot: StatusSnapshot
  /// Of each place at which the incident is another or has another state, what it was and what it is.
  private let incidents: [(old: IncidentSnapshot, new: IncidentSnapshot)]
  /// Likewise of all maintenances.
  private let maintenances: [(old: MaintenanceSnapshot, new: MaintenanceSnapshot)]

  /// nil where posts came or went.
  init?(_ snapshot: StatusSnapshot?, _ incidents: [IncidentSnapshot], _ maintenances: [MaintenanceSnapshot]) {
    guard let snapshot, snapshot.incidents.count == incidents.count, snapshot.maintenances.count == maintenances.count
    else { return nil }
    self.snapshot = snapshot
    // One that has not changed is the very same.
    self.incidents = incidents.indices.filter { incidents[$0] !== snapshot.incidents[$0] }
      .map { (snapshot.incidents[$0], incidents[$0]) }
    self.maintenances = Array(zip(snapshot.maintenances, maintenances))
  }

  /// Whether what `value` takes from an incident is the same in all of them.
  func hasIncidents<Value: Equatable>(withSame value: (IncidentSnapshot) -> Value) -> Bool {
    incidents.allSatisfy { value($0.old) == value($0.new) }
  }

  func hasMaintenances<Value: Equatable>(withSame value: (MaintenanceSnapshot) -> Value) -> Bool {
    maintenances.allSatisfy { value($0.old) == value($0.new) }
  }

  /// The components that any post affects otherwise than before.
  var affectedComponents: Set<Component.Index> {
    var affected: Set<Component.Index> = []
    func compare(_ old: [ComponentEffect], _ new: [ComponentEffect]) {
      if old != new { affected.formUnion((old + new).map(\.component)) }
    }
    for (old, new) in incidents { compare(old.effects, new.effects) }
    for (old, new) in maintenances { compare(old.effects, new.effects) }
    return affected
  }
}
