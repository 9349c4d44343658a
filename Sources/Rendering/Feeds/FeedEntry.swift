import Derivation
import StatusModel

/// What a reader shows as one item.
struct FeedEntry {
  /// What of its post it tells.
  enum Part {
    /// The post with all that was said up to now.
    case whole
    case update(Update)
    case postmortem(Postmortem)
    /// The post itself, while nobody has said more; the state is what it amounts to.
    case opening(UpdateState)
    /// That an incident is over, by its front matter.
    case resolved
    /// That an occurrence began, or ended, by the clock.
    case began(MaintenanceWindow)
    case ended(MaintenanceWindow)
  }

  let post: FeedPost
  let part: Part
  let published: Instant
  /// Later than `published` when the author says that the text was edited, or when the whole post has news.
  let updated: Instant

  /// Names the entry within a feed, and never changes: not with its text, nor with the time of the build.
  var key: String {
    switch part {
    case .whole: post.key
    case .update(let update): post.key + "/" + update.anchor
    case .postmortem(let postmortem): post.key + "/" + postmortem.anchor
    case .opening: post.key + "/opening"
    case .resolved: post.key + "/resolved"
    case .began(let window): post.key + "/" + window.beginAnchor
    case .ended(let window): post.key + "/" + window.endAnchor
    }
  }

  /// The place on the post's page that it leads to; nil is the page itself.
  var anchor: String? {
    switch part {
    case .whole, .opening, .resolved: nil
    case .update(let update): update.anchor
    case .postmortem(let postmortem): postmortem.anchor
    case .began(let window): window.beginAnchor
    case .ended(let window): window.endAnchor
    }
  }

  /// The components that it speaks of, in the order of the settings.
  var affected: [Component.Index] {
    switch part {
    case .whole, .postmortem, .resolved: post.affected
    case .update, .opening, .began, .ended: post.affected(asOf: published)
    }
  }

  func title(_ locale: Locale) -> String {
    let title = post.identity.title
    guard let state = state(locale) else { return title }
    return locale.text("feed.update_title", ["state": state, "title": title])
  }

  private func state(_ locale: Locale) -> String? {
    switch part {
    case .whole: nil
    case .update(let update): locale.word(for: update)
    case .postmortem: locale.text("postmortem.title")
    case .opening(let state): locale.word(for: state)
    case .resolved: locale.word(for: .resolved)
    case .began: locale.word(for: .inProgress)
    case .ended: locale.word(for: .completed)
    }
  }
}
