import StatusModel

/// Histories around a clock change in America/Chicago, all times on the minute; the same for one seed.
struct RandomHistory {
  static let days = 7

  /// In spring for odd seeds, in autumn for even ones.
  let first: Instant
  private var generator: SplitMix64

  init(seed: UInt64) {
    first = .chicago(seed % 2 == 1 ? "2023-03-09 00:00" : "2023-11-02 00:00")
    generator = SplitMix64(seed: seed)
  }

  mutating func history(components count: Int = 4) -> StatusHistory {
    StatusHistory(
      components(count), groups: [ComponentGroup(id: "a", name: "A"), ComponentGroup(id: "b", name: "B")],
      incidents: (0..<8).map { incident("incident-\($0)", among: count) },
      maintenances: (0..<3).map { maintenance("maintenance-\($0)", among: count) },
      announcements: (0..<2).map { announcement("announcement-\($0)") },
      zone: .chicago, uptimeDays: Self.days, historyDays: Self.days)
  }

  mutating func instant() -> Instant {
    first.advanced(by: Int.random(in: 0..<(Self.days * 1440), using: &generator) * 60)
  }

  /// The same moment in one of four cases.
  mutating func instant(after instant: Instant) -> Instant {
    chance(4) ? instant : instant.advanced(by: Int.random(in: 0..<(Self.days * 100), using: &generator) * 60)
  }

  /// Changes, adds and takes away a few posts, as authors do; at times none.
  mutating func edit(_ history: inout StatusHistory) {
    let count = history.settings.components.count
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let number = Int.random(in: 0..<10, using: &generator)
      let slug = "incident-\(number)"
      let place = history.incidents.firstIndex { $0.identity.slug == slug }
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: if let place { history.incidents.remove(at: place) }
      case 1: if let place { history.incidents[place].identity.title += "!" }
      case 2: if let place { history.incidents[place].identity.tags = [["a"], ["a", "b"], []][number % 3] }
      case 3:
        history.maintenances.removeAll { $0.identity.slug == "maintenance-0" }
        if chance(2) { history.maintenances.append(maintenance("maintenance-0", among: count)) }
      default:
        if let place { history.incidents.remove(at: place) }
        history.incidents.append(incident(slug, among: count))
      }
    }
  }

  /// Requirements point to components before their own, so that there is no cycle.
  mutating func components(_ count: Int) -> [Component] {
    (0..<count).map { index in
      var requires: [Component.Requirement] = []
      for _ in 0..<Int.random(in: 0...2, using: &generator) where index > 0 {
        let alternatives = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          Int.random(in: 0..<index, using: &generator)
        }
        requires.append(alternatives.count == 1 ? .component(alternatives[0]) : .any(alternatives))
      }
      return Component(
        "component-\(index)", requires: requires, group: [nil, 0, 1].randomElement(using: &generator) ?? nil,
        since: chance(4) ? TimeZoneRules.chicago.date(of: first).adding(days: 2) : nil, isHidden: chance(4))
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  private mutating func later(than instant: Instant) -> Instant {
    instant.advanced(by: Int.random(in: 0...900, using: &generator) * 60)
  }

  private mutating func changes(among count: Int) -> [ComponentChange] {
    (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      ComponentChange(
        component: Int.random(in: 0..<count, using: &generator),
        status: ComponentStatus.allCases.randomElement(using: &generator) ?? .operational)
    }
  }

  private mutating func updates(from start: Instant, _ states: [UpdateState], among count: Int) -> [Update] {
    var updates: [Update] = []
    var at = start
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      at = later(than: at)
      let state = states.randomElement(using: &generator) ?? states[0]
      updates.append(Update(state: state, at: at, changes: changes(among: count)))
    }
    return updates
  }

  private mutating func incident(_ slug: String, among count: Int) -> Incident {
    let start = instant()
    let states: [UpdateState] = [.investigating, .identified, .monitoring, .resolved, .resolved]
    var incident = Incident(
      slug, started: start, detected: chance(2) ? later(than: start) : nil,
      resolved: chance(3) ? later(than: start) : nil, updates: updates(from: start, states, among: count),
      postmortem: chance(3) ? later(than: start) : nil, tags: ["tag-\(Int.random(in: 0..<3, using: &generator))"],
      isDraft: chance(9))
    incident.affected = changes(among: count)
    return incident
  }

  private mutating func maintenance(_ slug: String, among count: Int) -> Maintenance {
    let start = instant()
    let states: [UpdateState] = [.scheduled, .inProgress, .verifying, .completed, .cancelled]
    var maintenance = Maintenance(
      start, later(than: start), slug: slug, repeats: chance(2) ? Recurrence(.daily) : nil,
      updates: chance(2) ? [] : updates(from: start.advanced(by: -3600), states, among: count))
    maintenance.affected = changes(among: count)
    return maintenance
  }

  private mutating func announcement(_ slug: String) -> Announcement {
    let from = instant()
    return Announcement(
      identity: PostIdentity(slug: slug, title: slug, isPinned: chance(2)), from: from,
      until: chance(2) ? later(than: from) : nil)
  }
}
