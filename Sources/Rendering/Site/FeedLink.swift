/// A feed or a calendar as pages name it.
struct FeedLink: Sendable {
  let subscription: Subscription
  /// From the site's root.
  let path: String
  let title: String
}
