package import Diagnostics

/// Where the parts of a post stand, for messages that are known only when all is derived.
package struct PostPlaces: Sendable {
  package let file: SourceFile
  /// The title's value.
  package var title: Range<Int>
  /// Parallel to the model's updates.
  package var updates: [Range<Int>] = []
  /// Parallel to the updates: the promise of the next one.
  package var promises: [Range<Int>?] = []
  /// The postmortem's heading.
  package var postmortem: Range<Int>?
  /// Parallel to the postmortem's follow-ups.
  package var followUps: [Range<Int>] = []

  init(file: SourceFile, title: Range<Int>) {
    self.file = file
    self.title = title
  }
}
