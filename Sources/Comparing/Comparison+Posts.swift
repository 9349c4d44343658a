extension Comparison {
  static func components(_ old: SiteDocument, _ new: SiteDocument) -> [Change] {
    let (before, after) = (ByteKeyed(old.components, by: \.id), ByteKeyed(new.components, by: \.id))
    let statuses = new.components.map { component in
      let earlier = before[component.id]
      return Change(
        .component, earlier == nil ? .added : .changed, id: component.id, name: component.name,
        details: [
          .init("name", earlier.map(\.name) ?? component.name, component.name),
          .init("status", earlier?.status, component.status),
          .init("shown", (earlier ?? component).isHidden ? "no" : "yes", component.isHidden ? "no" : "yes"),
        ])
    }
    let uptimes = new.components.map { component in
      let earlier = before[component.id]
      return Change(
        .uptime, .changed, id: component.id, name: component.name,
        details: [.init("uptime", (earlier ?? component).percent, component.percent)])
    }
    return (statuses + uptimes).filter { !$0.details.isEmpty }
      + old.components.filter { after[$0.id] == nil }
      .map { Change(.component, .removed, id: $0.id, name: $0.name) }
  }

  static func incidents(_ old: SiteDocument, _ new: SiteDocument) -> [Change] {
    let (before, after) = (ByteKeyed(old.incidents, by: \.slug), ByteKeyed(new.incidents, by: \.slug))
    let changes = new.incidents.map { incident in
      let earlier = before[incident.slug]
      let kind: Change.Kind =
        if let earlier { earlier.isOpen && !incident.isOpen ? .resolved : .changed } else { .added }
      return Change(
        .incident, kind, id: incident.slug, name: incident.title,
        details: [
          .init("title", earlier.map(\.title) ?? incident.title, incident.title),
          .init("impact", earlier?.impact, incident.impact), .init("state", earlier?.state, incident.state),
          .init("started", earlier?.started, incident.started), .init("resolved", earlier?.resolved, incident.resolved),
          .init("next update", earlier?.nextUpdate, incident.nextUpdate),
          .init("updates", earlier.map { String($0.updateCount) }, String(incident.updateCount)),
        ] + effects(earlier?.effects ?? [], incident.effects))
    }
    // A list that is cut holds fewer of the old ones: their pages tell whether they are gone.
    return changes.filter { $0.kind == .added || !$0.details.isEmpty }
      + old.incidents.filter { after[$0.slug] == nil && !isCut(new.incidents) }
      .map { Change(.incident, .removed, id: $0.slug, name: $0.title) }
  }

  static func maintenances(_ old: SiteDocument, _ new: SiteDocument) -> [Change] {
    let (before, after) = (ByteKeyed(old.maintenances, by: \.slug), ByteKeyed(new.maintenances, by: \.slug))
    let changes = new.maintenances.map { maintenance in
      let earlier = before[maintenance.slug]
      return Change(
        .maintenance, earlier == nil ? .added : .changed, id: maintenance.slug, name: maintenance.title,
        details: [
          .init("title", earlier.map(\.title) ?? maintenance.title, maintenance.title),
          .init("state", earlier?.state, maintenance.state), .init("starts", earlier?.starts, maintenance.starts),
          .init("ends", earlier?.ends, maintenance.ends),
          .init("updates", earlier.map { String($0.updateCount) }, String(maintenance.updateCount)),
        ] + effects(earlier?.effects ?? [], maintenance.effects))
    }
    return changes.filter { !$0.details.isEmpty }
      + old.maintenances.filter { after[$0.slug] == nil && !isCut(new.maintenances) }
      .map { Change(.maintenance, .removed, id: $0.slug, name: $0.title) }
  }

  static func announcements(_ old: SiteDocument, _ new: SiteDocument) -> [Change] {
    let (before, after) = (ByteKeyed(old.announcements, by: \.slug), ByteKeyed(new.announcements, by: \.slug))
    let changes = new.announcements.map { announcement in
      let earlier = before[announcement.slug]
      return Change(
        .announcement, earlier == nil ? .added : .changed, id: announcement.slug, name: announcement.title,
        details: [
          .init("title", earlier.map(\.title) ?? announcement.title, announcement.title),
          .init("from", earlier?.from, announcement.from), .init("until", earlier?.until, announcement.until),
          .init(
            "shown", earlier.map { $0.isCurrent ? "yes" : "no" }, announcement.isCurrent ? "yes" : "no"),
        ])
    }
    return changes.filter { !$0.details.isEmpty }
      + old.announcements.filter { after[$0.slug] == nil }
      .map { Change(.announcement, .removed, id: $0.slug, name: $0.title) }
  }

  private static func effects(_ old: [SiteDocument.Effect], _ new: [SiteDocument.Effect]) -> [Change.Detail] {
    let (before, after) = (ByteKeyed(old, by: \.component), ByteKeyed(new, by: \.component))
    return new.map { .init($0.component, before[$0.component]?.status, $0.status) }
      + old.filter { after[$0.component] == nil }.map { .init($0.component, $0.status, nil) }
  }

  /// Whether the document may hold less than there is (docs/api.md): its lists are cut at round numbers.
  private static func isCut(_ list: some Collection) -> Bool { list.count >= 500 }
}

extension SiteDocument.Component {
  /// Such as `99.985 %`; nil without data.
  fileprivate var percent: String? {
    uptime.map { uptime in
      let digits = String(uptime % 1000 + 1000).dropFirst()
      return "\(uptime / 1000).\(digits) %"
    }
  }
}
