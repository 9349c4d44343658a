package import Diagnostics
package import Generator

/// What one build of the preview came to.
package struct PreviewRun: Sendable {
  /// Sorted by place.
  package let diagnostics: [Diagnostic]
  package let times: StageTimes
  /// Whether there is a new site to see.
  package let isSound: Bool
}
