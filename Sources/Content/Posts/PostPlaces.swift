package import Diagnostics

/// Where the parts of a post stand, for messages that are known only when all is derived.
package struct PostPlaces: Sendable {
  package let file: SourceFile
  /// The title's value.
  package var title: Range<Int>
  /// The values of the front matter, by their keys.
  package var values: [String: Range<Int>] = [:]
  /// Parallel to the components that the front matter names: the status of each, or its name in a list.
  package var affected: [Range<Int>] = []
  /// Parallel to the model's updates: their headings.
  package var updates: [Range<Int>] = []
  /// Parallel to the updates: the attribute of each change.
  package var changes: [[Range<Int>]] = []
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
