package import StatusModel

/// One component at one instant.
package struct ComponentSnapshot: Sendable, Equatable {
  package let component: Component
  package let index: Component.Index
  package let status: ComponentStatus
  /// Since when it has had this status; nil when it has never had another.
  package let since: Instant?
  /// The components shown or hidden whose failure now makes a requirement of this one fail, by index; empty when none does.
  package let mayBeAffectedBy: [Component.Index]
  /// Over the window of the settings that ends now.
  package let uptime: UptimeReport
  /// All that would fail with it, by index, itself left out.
  package let blastRadius: [Component.Index]
  /// Whether its blast radius holds a component that is shown.
  package let isSinglePointOfFailure: Bool
  /// Places in `StatusSnapshot.incidents` of those that ever affected it.
  package let incidents: [Int]
  /// Places in `StatusSnapshot.maintenances` of those that affect it, planned and cancelled ones included.
  package let maintenances: [Int]
  /// Its whole past without overlaps, oldest first: worst status wins, adjacent equal ones joined, operational time left out.
  package let record: [StatusInterval]
}
