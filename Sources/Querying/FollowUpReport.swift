package import Derivation
package import StatusModel

/// The follow-ups that somebody asks for.
package struct FollowUpReport: Sendable {
  package let snapshot: StatusSnapshot
  /// The overdue first, then the open, each by their day, then the done.
  package let followUps: [FollowUpSnapshot]

  /// `owner` in any case; `component` is an id. nil is all. Throws when there is no such component.
  package init(
    of snapshot: StatusSnapshot, owner: String? = nil, component: String? = nil, includingDone: Bool = false
  ) throws(UnknownComponent) {
    var index: Component.Index?
    if let component { index = try snapshot.component(component) }
    let all = FollowUps(of: snapshot)
    self.snapshot = snapshot
    followUps = (all.overdue + all.open + (includingDone ? all.done : [])).filter { item in
      (owner.map { Self.isSame($0, item.followUp.owner) } ?? true)
        && (index.map { snapshot.incidents[item.incident].effects.map(\.component).contains($0) } ?? true)
    }
  }

  package func incident(of followUp: FollowUpSnapshot) -> Incident { snapshot.incidents[followUp.incident].incident }

  private static func isSame(_ name: String, _ owner: String?) -> Bool {
    owner.map { $0.lowercased().utf8.elementsEqual(name.lowercased().utf8) } ?? false
  }
}
