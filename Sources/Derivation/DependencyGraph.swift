package import StatusModel

/// Which component needs which.
package struct DependencyGraph: Sendable, Equatable {
  /// Per component: those that name it in a requirement, by index.
  package let dependents: [[Component.Index]]
  /// Per component: all that would fail with it, by index, itself left out.
  package let blastRadii: [[Component.Index]]
}
