package import StatusModel

/// A component that no post has mentioned for long.
package struct UnmentionedComponent: Sendable, Equatable {
  package let component: Component.Index
  /// The last that did; nil when none ever has.
  package let lastPost: PostIdentity?
}

extension StatusSnapshot {
  /// Those that are shown and were there all the while, by their `since`, in the order of the settings; none on a site whose
  /// posts do not reach back so far. Work that is planned is a mention.
  package func unmentionedComponents(for days: Int) -> [UnmentionedComponent] {
    let firstDay = today.adding(days: -days)
    let start = settings.timeZone.startOfDay(firstDay)
    guard let first = firstPost, first < start else { return [] }
    return components.compactMap { component in
      guard !component.component.isHidden, let since = component.component.since, since <= firstDay else { return nil }
      let last = lastMention(of: component)
      if let last, last.at >= start { return nil }
      return UnmentionedComponent(component: component.index, lastPost: last?.post)
    }
  }

  private var firstPost: Instant? {
    let maintenance = maintenances.lazy.map(\.maintenance.starts).min()
    return [incidents.last?.incident.started, maintenance].compactMap(\.self).min()
  }

  private func lastMention(of component: ComponentSnapshot) -> (at: Instant, post: PostIdentity)? {
    let incident = component.incidents.map { (at: incidents[$0].resolved ?? now, place: $0) }.max { $0.at < $1.at }
    let maintenance = component.maintenances.map { place in
      (at: maintenances[place].occurrences.last?.end ?? maintenances[place].window.end, place: place)
    }.max { $0.at < $1.at }
    if let maintenance, maintenance.at > incident?.at ?? Instant(seconds: .min) {
      return (maintenance.at, maintenances[maintenance.place].maintenance.identity)
    }
    return incident.map { ($0.at, incidents[$0.place].incident.identity) }
  }
}
