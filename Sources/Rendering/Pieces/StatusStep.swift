import StatusModel

/// How a component fares after an update, and before it.
struct StatusStep: Equatable {
  let component: Component.Index
  /// nil where only the new status is known.
  let before: ComponentStatus?
  let after: ComponentStatus
}
