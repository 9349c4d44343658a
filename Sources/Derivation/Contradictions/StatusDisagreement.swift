package import StatusModel

/// A component that is down in two open incidents at once, in each in another status.
package struct StatusDisagreement: Sendable, Equatable {
  package let component: Component.Index
  /// The place in `StatusSnapshot.incidents` of the one that says less.
  package let milder: Int
  /// That of the one that says the worst, which is what readers see.
  package let worse: Int
}

extension StatusSnapshot {
  /// In the order of the components, then of the milder incidents.
  package var disagreements: [StatusDisagreement] {
    var said: [Component.Index: [(incident: Int, status: ComponentStatus)]] = [:]
    for (place, incident) in incidents.enumerated() where incident.isOpen {
      for effect in incident.effects where effect.current != .operational {
        said[effect.component, default: []].append((place, effect.current))
      }
    }
    return said.sorted { $0.key < $1.key }.flatMap { component, said -> [StatusDisagreement] in
      guard let worst = said.max(by: { $0.status < $1.status }) else { return [] }
      return said.filter { $0.status < worst.status }.map {
        StatusDisagreement(component: component, milder: $0.incident, worse: worst.incident)
      }
    }
  }
}
