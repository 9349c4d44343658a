import Loading
import StatusModel

/// What of a post decides the addresses of the site and the order of its posts.
struct PostShape: Equatable {
  private let kind: PostKind
  private let slug: String
  private let id: String?
  private let aliases: [[UInt8]]
  private let tags: [String]
  private let isPinned: Bool
  private let isDraft: Bool
  /// When it began, or begins.
  private let began: Instant?

  init(_ post: ParsedPost) {
    let identity = post.identity
    kind = post.source.kind
    slug = identity.slug
    id = identity.id
    aliases = identity.aliases.map { Array($0.utf8) }
    tags = identity.tags
    isPinned = identity.isPinned
    isDraft = identity.isDraft
    began =
      switch post.content {
      case .incident(let incident): incident.started
      case .maintenance(let maintenance): maintenance.starts
      case .announcement(let announcement): announcement.from
      case .page: nil
      }
  }
}
