/// What the head of a page says of it.
struct PageHead {
  let title: String
  /// For search engines and link previews.
  var description: String?
  /// From the site's root.
  let path: String
  /// A class of the body.
  let kind: String
  /// The part of the navigation that is this very page.
  var section: SiteSection?
  /// Whether the page has an address of its own; the one for wrong addresses has none.
  var hasCanonicalAddress = true
  /// The address that is the canonical one in place of its own, from the site's root.
  var canonicalPath: String?
  /// When the post that it shows was published and changed; nil for pages that show no one post.
  var dates: PostDates?
  /// Whether the same stands beside it as Markdown.
  var hasMarkdownTwin = false
  /// Whether search engines may list it.
  var isListed = true
  /// Whether it shows how things are now, and so says when it is old.
  var isLive = false
  /// Feeds of this page's subject, beside those of the site.
  var feeds: [FeedLink] = []
}
