/// A part of the service that has a status.
package struct Component: Sendable, Equatable {
  /// A component's place in `SiteSettings.components`.
  package typealias Index = Int

  /// What a component cannot work without: one component, or any one of several.
  package enum Requirement: Sendable, Equatable {
    case component(Index)
    /// Fails only when all of these have failed. Never empty.
    case any([Index])
  }

  package var id: String
  package var name: String
  package var description: String?
  /// A place in `SiteSettings.groups`; nil stands in no group.
  package var group: Int?
  package var link: String?
  /// Before this day there is no data.
  package var since: CivilDate?
  /// The service level objective in thousandths of a percent: 99.9 % is 99,900.
  package var target: Int?
  package var requires: [Requirement]
  /// Part of the model and the graph, not shown on the front page.
  package var isHidden: Bool

  package init(
    id: String, name: String, description: String? = nil, group: Int? = nil, link: String? = nil,
    since: CivilDate? = nil, target: Int? = nil, requires: [Requirement] = [], isHidden: Bool = false
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.group = group
    self.link = link
    self.since = since
    self.target = target
    self.requires = requires
    self.isHidden = isHidden
  }
}
