import Derivation
import Output
import Rendering
import StatusModel

/// What readers will see of an edit of one post: words for people, before and after.
package struct PostEffect: Sendable, Equatable {
  package struct Change: Sendable, Equatable {
    package let name: String
    /// nil when it was not known.
    package let before: String?
    package let after: String

    package var isChange: Bool { before.map { !$0.utf8.elementsEqual(after.utf8) } ?? true }
  }

  /// Whether the post is a draft, which no reader sees.
  package let isDraft: Bool
  /// The sentence on the front page.
  package let headline: Change
  /// The state of the incident or maintenance; nil for other posts.
  package let state: Change?
  /// The components that the post names, and all others whose status changes.
  package let components: [Change]
  /// When the next update is promised, in the site's zone.
  package let nextUpdate: String?
  /// Feeds and calendars that will differ, by their path in the output.
  package let feeds: [String]

  /// `before` is nil when the site could not be built as it was.
  init(of path: String, isDraft: Bool, before: Project?, after: Project) {
    self.isDraft = isDraft
    headline = Change(
      name: "front page", before: before?.snapshot.overall.level.rawValue, after: after.snapshot.overall.level.rawValue)
    let named = after.snapshot.componentsNamed(byPostAt: path)
    components = after.snapshot.components.compactMap { component in
      let old = before?.snapshot.components.first { $0.component.id == component.component.id }
      let change = Change(
        name: component.component.name, before: old?.status.title, after: component.status.title)
      return named.contains(component.index) || (before != nil && change.isChange) ? change : nil
    }
    feeds = Self.feeds(before: before, after: after)
    let (old, new) = (before?.snapshot.state(ofPostAt: path), after.snapshot.state(ofPostAt: path))
    state = new.map { Change(name: "state", before: old?.title, after: $0.title) }
    nextUpdate = after.snapshot.promise(ofPostAt: path)
  }

  /// Both sites' feeds are made and compared: what is told is what will be.
  private static func feeds(before: Project?, after: Project) -> [String] {
    guard let before else { return [] }
    let old = Dictionary(
      planned(before).map { ($0.path.text, $0) }, uniquingKeysWith: { first, _ in first })
    return planned(after).filter { file in old[file.path.text].map { $0.render() != file.render() } ?? true }
      .map(\.path.text)
  }

  private static func planned(_ project: Project) -> [PlannedFile] {
    let site = Site(snapshot: project.snapshot, theme: project.theme, generator: GeneratorVersion.name)
    let endings = [".atom", ".rss", "feed.json", ".ics"].map { Array($0.utf8.reversed()) }
    return site.files.filter { file in endings.contains { file.path.text.utf8.reversed().starts(with: $0) } }
  }
}
