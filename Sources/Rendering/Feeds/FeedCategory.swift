import Derivation
import StatusModel

/// A word by which readers may filter entries.
struct FeedCategory {
  /// What kinds of word there are.
  enum Scheme: String {
    case components
    case impact
    case tags
  }

  let scheme: Scheme
  /// For machines, such as a component's id.
  let term: String
  /// For people.
  let label: String

  /// Of all that `entry` is about: components in the order of the settings, impact, tags.
  static func all(of entry: FeedEntry, in site: SiteContext) -> [FeedCategory] {
    let post = entry.post
    let components = entry.affected.map { index in
      FeedCategory(scheme: .components, term: site.component(index).id, label: site.component(index).name)
    }
    let tags = post.identity.tags.map { FeedCategory(scheme: .tags, term: $0, label: $0) }
    return components + [impact(of: post, site.locale)].compactMap(\.self) + tags
  }

  /// Planned work counts as an impact of its own, as in the status API.
  private static func impact(of post: FeedPost, _ locale: Locale) -> FeedCategory? {
    switch post {
    case .incident(let snapshot):
      FeedCategory(scheme: .impact, term: snapshot.impact.word, label: locale.word(for: snapshot.impact))
    case .maintenance:
      FeedCategory(scheme: .impact, term: "maintenance", label: locale.text("maintenance.name"))
    case .announcement: nil
    }
  }
}
