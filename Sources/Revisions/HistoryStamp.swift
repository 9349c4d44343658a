/// Tells whether the history that a folder lies in is still the same, without git.
package struct HistoryStamp: Sendable, Equatable {
  private let state: [[UInt8]?]

  /// nil when the folder lies in no work tree of git.
  package init?(of folder: String) {
    guard let place = GitFolder(around: folder) else { return nil }
    state = place.state
  }
}
