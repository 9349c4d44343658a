/// The kinds of post, each a folder below `content`.
package enum PostKind: String, Sendable, CaseIterable {
  case incident = "incidents"
  case maintenance
  case announcement = "announcements"
  case page = "pages"

  package var folder: String { rawValue }

  /// The kind of the posts in a folder of `content`; nil for a folder of none.
  package init?(folder: String) {
    guard let kind = Self.allCases.first(where: { $0.folder.utf8.elementsEqual(folder.utf8) }) else { return nil }
    self = kind
  }
}
