package import StatusModel

/// What an incident or a maintenance did to one component.
package struct ComponentEffect: Sendable, Equatable {
  package let component: Component.Index
  /// Oldest first, without gaps or overlaps from the start to the end (or now), operational ones included.
  /// Empty when the post has had no length yet: it begins just now, or it is planned.
  package let intervals: [StatusInterval]
  /// The last status: what it is now while the post is open, operational once it is over.
  package let current: ComponentStatus
  package let worst: ComponentStatus
}
