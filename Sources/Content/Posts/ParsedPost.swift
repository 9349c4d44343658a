import Loading
import StatusModel

/// A post that has been read, its links into the project still open.
struct ParsedPost: Sendable {
  let source: PostFile
  var content: PostContent
  var places: PostPlaces
  var links: [PendingLink]
  var anchors: PostAnchors
  /// Where its slug is said: the key, or where the front matter begins.
  var slugRange: Range<Int>
  /// Where its id is given.
  var idRange: Range<Int>?
  /// Parallel to the identity's aliases.
  var aliasRanges: [Range<Int>]

  var identity: PostIdentity { content.identity }

  /// When an incident began; nil for other posts.
  var started: Instant? {
    guard case .incident(let incident) = content else { return nil }
    return incident.started
  }

  /// From the site's root, with a `/` at its end.
  var address: String {
    source.kind == .page ? "\(identity.slug)/" : "\(source.kind.folder)/\(identity.slug)/"
  }
}
