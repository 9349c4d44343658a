import Derivation
import JSON
import StatusModel

extension StatusAPI {
  /// The next first, since a client may take the first for the next.
  var upcomingMaintenances: [MaintenanceSnapshot] { snapshot.maintenances.filter(\.isPlanned).reversed() }

  var activeMaintenances: [MaintenanceSnapshot] { snapshot.maintenances.filter(\.isRunning) }

  func maintenances(_ maintenances: [MaintenanceSnapshot]) -> JSONValue {
    .array(maintenances.prefix(Self.limit).map(maintenance))
  }

  /// A repeating one is told as the occurrence that matters now.
  private func maintenance(_ snapshot: MaintenanceSnapshot) -> JSONValue {
    let identity = snapshot.maintenance.identity
    let isOver = snapshot.state.isFinal
    return value(
      id: StatusAPIIdentifier.maintenance(identity), identity: identity,
      status: StatusAPIUpdate.word(for: snapshot.state), created: created(snapshot), updated: updated(snapshot),
      monitoring: nil, resolved: isOver ? updated(snapshot) : nil, impact: "maintenance",
      path: Permalink.maintenance(identity.slug), started: created(snapshot), updates: updates(of: snapshot),
      effects: snapshot.effects, window: snapshot.window)
  }
}
