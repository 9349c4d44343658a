/// A feed as pages name it.
struct FeedLink: Sendable {
  let format: FeedFormat
  /// From the site's root.
  let path: String
  let title: String
}
