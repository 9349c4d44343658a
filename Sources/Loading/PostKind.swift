/// The kinds of post, each a folder below `content`.
package enum PostKind: String, Sendable, CaseIterable {
  case incident = "incidents"
  case maintenance
  case announcement = "announcements"
  case page = "pages"

  package var folder: String { rawValue }
}
