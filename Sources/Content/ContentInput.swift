import Loading
import StatusModel

/// What the posts of a site are linked together from.
struct ContentInput: Sendable {
  /// Ordered by the bytes of their paths.
  let readings: [PostReading]
  let attachments: [FileReference]
  let statics: [FileReference]
  let settings: SiteSettings
  let includesDrafts: Bool

  /// The places of the posts that differ from `other`'s; nil when more differs than the words of some posts: files that came
  /// or went, addresses, or the order.
  func changes(since other: ContentInput) -> [Int]? {
    guard readings.count == other.readings.count, Self.areSame(attachments, other.attachments),
      Self.areSame(statics, other.statics)
    else { return nil }
    var changes: [Int] = []
    for place in readings.indices where readings[place] !== other.readings[place] {
      let (new, old) = (readings[place], other.readings[place])
      guard changes.count < Self.mostChanges, new.path.utf8.elementsEqual(old.path.utf8), let newPost = new.post,
        let oldPost = old.post, PostShape(newPost) == PostShape(oldPost), !newPost.identity.slug.isEmpty
      else { return nil }
      changes.append(place)
    }
    return changes
  }

  /// Each is looked for among all posts: many at once are better read as a whole.
  private static let mostChanges = 50

  private static func areSame(_ left: [FileReference], _ right: [FileReference]) -> Bool {
    left.elementsEqual(right) { $0.path.utf8.elementsEqual($1.path.utf8) }
  }
}
