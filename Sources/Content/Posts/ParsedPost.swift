import Loading
import StatusModel

/// A post that has been read, its links into the project still open.
///
/// A class, since every stage hands on all posts, and each is large.
final class ParsedPost: Sendable {
  let source: PostFile
  let content: PostContent
  let places: PostPlaces
  let links: [PendingLink]
  let anchors: PostAnchors
  /// Where its slug is said: the key, or where the front matter begins.
  let slugRange: Range<Int>
  /// Where its id is given.
  let idRange: Range<Int>?
  /// Parallel to the identity's aliases.
  let aliasRanges: [Range<Int>]
  /// From the site's root, with a `/` at its end.
  let address: String

  init(
    source: PostFile, content: PostContent, places: PostPlaces, links: [PendingLink], anchors: PostAnchors,
    slugRange: Range<Int>, idRange: Range<Int>?, aliasRanges: [Range<Int>]
  ) {
    self.source = source
    self.content = content
    self.places = places
    self.links = links
    self.anchors = anchors
    self.slugRange = slugRange
    self.idRange = idRange
    self.aliasRanges = aliasRanges
    let slug = content.identity.slug
    address = source.kind == .page ? slug + "/" : source.kind.folder + "/" + slug + "/"
  }

  /// The same post with other texts.
  func replacing(_ content: PostContent) -> ParsedPost {
    ParsedPost(
      source: source, content: content, places: places, links: links, anchors: anchors, slugRange: slugRange,
      idRange: idRange, aliasRanges: aliasRanges)
  }

  var identity: PostIdentity { content.identity }

  /// When an incident began; nil for other posts.
  var started: Instant? {
    guard case .incident(let incident) = content else { return nil }
    return incident.started
  }
}
