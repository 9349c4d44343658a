package import Derivation
import StatusModel

/// What the subjects of figures are called.
package struct InsightNames: Sendable {
  private let settings: SiteSettings
  private let tags: [TagDigest]

  package init(_ snapshot: StatusSnapshot) {
    settings = snapshot.settings
    tags = snapshot.tags
  }

  /// `site`, `component`, `group` or `tag`.
  package func kind(of subject: InsightSubject) -> String {
    switch subject {
    case .site: "site"
    case .component: "component"
    case .group: "group"
    case .tag: "tag"
    }
  }

  /// The id of a component or a group, or the tag itself; nil for the site.
  package func id(of subject: InsightSubject) -> String? {
    switch subject {
    case .site: nil
    case .component(let index): settings.components[index].id
    case .group(let place): settings.groups[place].id
    case .tag(let place): tags[place].tag
    }
  }

  /// As people read it.
  package func name(of subject: InsightSubject) -> String {
    switch subject {
    case .site: settings.title
    case .component(let index): settings.components[index].name
    case .group(let place): settings.groups[place].name
    case .tag(let place): tags[place].tag
    }
  }
}
