/// A part of the service that has a status.
package struct Component: Sendable, Equatable {
  /// A component's place in `SiteSettings.components`.
  package typealias Index = Int

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
  /// What it cannot work without, on the day that the settings are looked at; without such a day, what it never can.
  package private(set) var requires: [Requirement]
  /// All that it requires at some time, in the order of the settings.
  package var requirements: [DatedRequirement] {
    didSet { requires = requirements.filter(\.isLasting).map(\.requirement) }
  }
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
    requirements = requires.map { DatedRequirement($0) }
    self.isHidden = isHidden
  }
}

extension Component {
  /// The same with what it requires on a day.
  package func asOf(_ day: CivilDate) -> Component {
    var component = self
    component.requires = requirements.filter { $0.holds(on: day) }.map(\.requirement)
    return component
  }
}

extension [Component] {
  /// The days from which on some require something else than before, in order.
  package var requirementDays: [CivilDate] {
    Set(flatMap(\.requirements).flatMap { [$0.from, $0.until].compactMap(\.self) }).sorted()
  }

  /// The same with what they require on a day.
  package func asOf(_ day: CivilDate) -> [Component] { map { $0.asOf(day) } }
}
