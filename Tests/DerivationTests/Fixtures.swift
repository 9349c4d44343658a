import RichText
import StatusModel

extension Component {
  init(_ id: String, requires: [Requirement] = [], group: Int? = nil, since: CivilDate? = nil, isHidden: Bool = false) {
    self.init(id: id, name: id, group: group, since: since, requires: requires, isHidden: isHidden)
  }
}

extension Array where Element == Component {
  /// `count` components that require nothing.
  static func independent(_ count: Int) -> [Component] { (0..<count).map { Component("component-\($0)") } }
}

extension Array where Element == ComponentChange {
  init(_ statuses: KeyValuePairs<Component.Index, ComponentStatus>) {
    self = statuses.map { ComponentChange(component: $0.key, status: $0.value) }
  }
}

extension Update {
  init(
    _ state: UpdateState, _ at: Instant, _ changes: KeyValuePairs<Component.Index, ComponentStatus> = [:],
    keepsState: Bool = false, next: Instant? = nil
  ) {
    self.init(state: state, keepsState: keepsState, at: at, changes: [ComponentChange](changes), nextUpdate: next)
  }
}

extension Incident {
  init(
    _ slug: String = "incident", started: Instant, _ affected: KeyValuePairs<Component.Index, ComponentStatus> = [:],
    impact: Impact? = nil, detected: Instant? = nil, resolved: Instant? = nil, updates: [Update] = [],
    postmortem: Instant? = nil, tags: [String] = [], isDraft: Bool = false
  ) {
    self.init(
      identity: PostIdentity(slug: slug, title: slug, tags: tags, isDraft: isDraft), givenImpact: impact,
      started: started, detected: detected, givenResolved: resolved, affected: [ComponentChange](affected),
      updates: updates, postmortem: postmortem.map { Postmortem(at: $0, body: RichText()) })
  }
}

extension Maintenance {
  init(
    _ starts: Instant, _ ends: Instant, slug: String = "maintenance", repeats: Recurrence? = nil,
    affecting affected: KeyValuePairs<Component.Index, ComponentStatus> = [0: .underMaintenance],
    updates: [Update] = [],
    tags: [String] = [], isDraft: Bool = false
  ) {
    self.init(
      identity: PostIdentity(slug: slug, title: slug, tags: tags, isDraft: isDraft), starts: starts, ends: ends,
      recurrence: repeats, affected: [ComponentChange](affected), updates: updates)
  }
}

extension Recurrence {
  init(
    _ frequency: Frequency, every interval: Int = 1, on weekdays: [Weekday] = [], days: [Int] = [], count: Int? = nil,
    until: Instant? = nil
  ) {
    self.init(
      frequency: frequency, interval: interval, weekdays: weekdays, monthDays: days, count: count, until: until,
      text: "")
  }
}

extension StatusHistory {
  init(
    _ components: [Component] = .independent(3), groups: [ComponentGroup] = [], incidents: [Incident] = [],
    maintenances: [Maintenance] = [], announcements: [Announcement] = [], zone: TimeZoneRules = .utc,
    uptimeDays: Int = 90, historyDays: Int = 15
  ) {
    self.init(
      settings: SiteSettings(
        title: "Status", url: "https://status.example.com/", timeZone: zone, historyDays: historyDays,
        uptime: UptimeSettings(days: uptimeDays), groups: groups, components: components),
      incidents: incidents, maintenances: maintenances, announcements: announcements)
  }
}
