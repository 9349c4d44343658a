package import StatusModel

/// A group with the components of it that are shown.
package struct GroupSnapshot: Sendable, Equatable {
  /// nil for components that stand in no group.
  package let group: ComponentGroup?
  /// The worst of its members.
  package let status: ComponentStatus
  /// Shown members, in the order of the settings.
  package let members: [Component.Index]
}
