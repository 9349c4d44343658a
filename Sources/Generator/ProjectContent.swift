package import Content
package import Diagnostics
package import Loading
package import StatusModel

/// What was read of a project, whether or not it passed the gate: for those who write its posts.
package struct ProjectContent: Sendable {
  package let context: ContentContext
  /// Where posts have errors, guesses stand in it that no page may show.
  package let history: StatusHistory
  package let posts: [PostFile]
  package let postTemplates: [SourceFile]
  package let now: Instant

  /// Whether the post of a file, as messages name it, is a draft.
  func isDraft(_ path: String) -> Bool {
    let identities =
      history.incidents.map(\.identity) + history.maintenances.map(\.identity)
      + history.announcements.map(\.identity) + history.pages.map(\.identity)
    return identities.contains { $0.isDraft && $0.source.utf8.elementsEqual(path.utf8) }
  }
}
