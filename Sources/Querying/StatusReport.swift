package import StatusModel

/// The present state of a service, ours or somebody else's, as `allclear status` tells it. Text in it is not trusted.
package struct StatusReport: Sendable, Equatable {
  package struct Component: Sendable, Equatable {
    package let id: String
    package let name: String
    /// Its group's name; nil stands in none.
    package let group: String?
    package let status: ComponentStatus
    /// Told only when it is asked for by name.
    package let isHidden: Bool
  }

  package struct Incident: Sendable, Equatable {
    package let title: String
    /// The words of the status API, such as `critical` and `identified`.
    package let impact: String
    package let state: String
    /// The last update's.
    package let updated: Instant
    package let words: String
    /// When the next update is promised; nil when it is not, or not told.
    package let nextUpdate: Instant?
    package let url: String
    /// Those that it affects, by id.
    package let components: [String]
  }

  package struct Maintenance: Sendable, Equatable {
    package let title: String
    /// `scheduled`, `in_progress` or `verifying`.
    package let state: String
    package let starts: Instant
    package let ends: Instant
    package let url: String
    package let components: [String]
  }

  package let title: String
  package let url: String
  /// The status API's: none, minor, major, critical or maintenance.
  package let indicator: String
  package let description: String
  /// When the page last had news; nil when it does not say.
  package let updated: Instant?
  /// Groups together, in the order of the page; hidden ones last.
  package private(set) var components: [Component]
  /// The open ones, newest first.
  package let incidents: [Incident]
  /// Those that run, then those that come, the next first.
  package let maintenances: [Maintenance]

  /// Whether nothing is wrong: with components named, that all of them are operational.
  package let isOperational: Bool

  init(
    title: String, url: String, indicator: String, description: String, updated: Instant?, components: [Component],
    incidents: [Incident], maintenances: [Maintenance]
  ) {
    self.title = title
    self.url = url
    self.indicator = indicator
    self.description = description
    self.updated = updated
    self.components = components
    self.incidents = incidents
    self.maintenances = maintenances
    isOperational =
      indicator.utf8.elementsEqual("none".utf8)
      && components.allSatisfy { $0.isHidden || $0.status == .operational }
  }

  /// Without what is hidden.
  package var shown: StatusReport { keeping { !$0.isHidden } }

  /// The components with these ids or names alone, hidden ones too, and what concerns them; or the first name that none has.
  package func selecting(_ names: [String]) throws(UnknownComponent) -> StatusReport {
    var ids = Set<[UInt8]>()
    for name in names {
      let found = components.filter { $0.isCalled(name) }
      guard !found.isEmpty else { throw UnknownComponent(name: name, known: components.flatMap { [$0.id, $0.name] }) }
      ids.formUnion(found.map { Array($0.id.utf8) })
    }
    return keeping(isSelected: true) { ids.contains(Array($0.id.utf8)) }
  }

  private func keeping(isSelected: Bool = false, _ isKept: (Component) -> Bool) -> StatusReport {
    let kept = components.filter(isKept)
    guard isSelected else {
      var report = self
      report.components = kept
      return report
    }
    let ids = Set(kept.map { Array($0.id.utf8) })
    func concerns(_ components: [String]) -> Bool { components.contains { ids.contains(Array($0.utf8)) } }
    let worst = kept.map(\.status).max() ?? .operational
    let isOperational = worst == .operational
    return StatusReport(
      title: title, url: url, indicator: isOperational ? "none" : indicator, description: description,
      updated: updated, components: kept.map { $0.revealed }, incidents: incidents.filter { concerns($0.components) },
      maintenances: maintenances.filter { concerns($0.components) })
  }
}

extension StatusReport.Component {
  fileprivate func isCalled(_ word: String) -> Bool {
    id.utf8.elementsEqual(word.utf8) || name.lowercased().utf8.elementsEqual(word.lowercased().utf8)
  }

  fileprivate var revealed: Self { Self(id: id, name: name, group: group, status: status, isHidden: false) }
}
