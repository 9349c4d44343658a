/// Where a link or an image in a text leads.
package enum LinkTarget: Sendable, Equatable {
  /// As it stands in the source; none is left in a model that passed the gate.
  case unresolved(String)
  /// An absolute URL whose scheme is on the list of allowed ones.
  case external(String)
  /// A place on this site: a path from its root such as `incidents/kansas-city/`, and an id in that page.
  /// An empty path is the front page.
  case site(path: String, fragment: String?)
  /// An anchor of the same post.
  case anchor(String)
  /// A scheme that is not allowed: shown without a link.
  case refused
}
