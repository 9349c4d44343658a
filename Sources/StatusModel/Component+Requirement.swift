extension Component {
  /// What a component cannot work without: one component, or any one of several.
  package enum Requirement: Sendable, Hashable {
    case component(Index)
    /// Fails only when all of these have failed. Never empty.
    case any([Index])

    /// The components of which one is enough.
    package var alternatives: [Index] {
      switch self {
      case .component(let index): [index]
      case .any(let indices): indices
      }
    }
  }

  /// A requirement, and the days on which it holds.
  package struct DatedRequirement: Sendable, Equatable {
    package var requirement: Requirement
    /// The first day; nil when it always did.
    package var from: CivilDate?
    /// The first day on which it does not hold any more; nil when it lasts.
    package var until: CivilDate?

    package init(_ requirement: Requirement, from: CivilDate? = nil, until: CivilDate? = nil) {
      self.requirement = requirement
      self.from = from
      self.until = until
    }

    /// Whether it holds on every day.
    var isLasting: Bool { from == nil && until == nil }

    package func holds(on day: CivilDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
  }
}
