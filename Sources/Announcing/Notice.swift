package import StatusModel

/// One entry of the feed as it is told elsewhere. Its texts come from posts and are not trusted.
package struct Notice: Sendable, Equatable {
  /// What it feels like, for colours.
  package enum Tone: String, Sendable {
    case good, maintenance, minor, major, critical, neutral
  }

  package enum Kind: String, Sendable {
    case incident, maintenance, announcement
  }

  /// The entry's in the feed: the same for ever.
  package let id: String
  package let kind: Kind
  package let slug: String
  /// Begins with the state.
  package let title: String
  /// Plain text.
  package let text: String
  package let url: String
  package let published: Instant
  package let updated: Instant
  /// The whole post's, as of now; nil for announcements.
  package let state: String?
  /// The incident's; nil for anything else.
  package let impact: String?
  package let tone: Tone
  /// The names of those that the post affects.
  package let components: [String]
  package let siteTitle: String
  package let siteURL: String

  /// The address of the post, which all of its entries share.
  package let pageURL: String
}
