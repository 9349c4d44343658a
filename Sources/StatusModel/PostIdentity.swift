/// What every kind of post has.
package struct PostIdentity: Sendable, Equatable {
  /// `[a-z0-9-]`, unique among the posts of its kind.
  package var slug: String
  /// The stable id that the settings of the post give; nil derives it from the slug.
  package var id: String?
  package var title: String
  package var tags: [String]
  /// Old paths from the site's root, without a `/` at the front, that redirect here.
  package var aliases: [String]
  package var isPinned: Bool
  package var isDraft: Bool
  /// The post's file, as messages name it.
  package var source: String

  package init(
    slug: String, id: String? = nil, title: String, tags: [String] = [], aliases: [String] = [],
    isPinned: Bool = false, isDraft: Bool = false, source: String = ""
  ) {
    self.slug = slug
    self.id = id
    self.title = title
    self.tags = tags
    self.aliases = aliases
    self.isPinned = isPinned
    self.isDraft = isDraft
    self.source = source
  }
}
