import Content
import Derivation
import Diagnostics
import StatusModel

/// A site as rules look at it: what follows from its posts, and where in its files that is said.
struct CheckedSite {
  let snapshot: StatusSnapshot
  /// Those that are published, at whatever time they begin.
  let incidents: [Incident]
  /// By the post's file as messages name it.
  let posts: [String: PostPlaces]
  let settings: SourceFile
  /// Parallel to the components.
  let components: [ComponentPlaces]

  var now: Instant { snapshot.now }
  var openIncidents: [IncidentSnapshot] { snapshot.incidents.filter(\.isOpen) }
  var runningMaintenances: [MaintenanceSnapshot] { snapshot.maintenances.filter(\.isRunning) }

  func places(of identity: PostIdentity) -> PostPlaces? { posts[identity.source] }

  /// As messages name it.
  func name(of component: Component.Index) -> String { "'\(snapshot.settings.components[component].id)'" }
}
