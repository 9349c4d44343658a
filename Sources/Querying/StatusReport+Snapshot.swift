package import Derivation
internal import RichText
internal import StatusModel

extension StatusReport {
  /// The state that follows from our own posts.
  package init(of snapshot: StatusSnapshot) {
    let settings = snapshot.settings
    let shown = snapshot.groups.flatMap(\.members)
    let hidden = snapshot.components.indices.filter { snapshot.components[$0].component.isHidden }
    let ids = settings.components.map(\.id)
    self.init(
      title: settings.title, url: settings.url, indicator: snapshot.overall.level.indicator,
      description: snapshot.overall.level.rawValue, updated: snapshot.now,
      components: (shown + hidden).map { Component(snapshot.components[$0], in: settings) },
      incidents: snapshot.incidents.filter(\.isOpen).map { Incident($0, ids: ids, url: settings.url) },
      maintenances: (snapshot.maintenances.filter(\.isRunning) + snapshot.maintenances.filter(\.isPlanned).reversed())
        .map { Maintenance($0, ids: ids, url: settings.url) })
  }
}

extension StatusReport.Component {
  fileprivate init(_ snapshot: ComponentSnapshot, in settings: SiteSettings) {
    let component = snapshot.component
    self.init(
      id: component.id, name: component.name, group: component.group.map { settings.groups[$0].name },
      status: snapshot.status, isHidden: component.isHidden)
  }
}

extension StatusReport.Incident {
  fileprivate init(_ snapshot: IncidentSnapshot, ids: [String], url: String) {
    let incident = snapshot.incident
    let words = incident.updates.last { !$0.body.isEmpty }?.body ?? incident.summary
    self.init(
      title: incident.identity.title, impact: snapshot.impact.word, state: snapshot.state.word,
      updated: snapshot.lastChanged, words: words.plainText, nextUpdate: snapshot.nextUpdate,
      url: url + "incidents/\(incident.identity.slug)/", components: snapshot.effects.map { ids[$0.component] })
  }
}

extension StatusReport.Maintenance {
  fileprivate init(_ snapshot: MaintenanceSnapshot, ids: [String], url: String) {
    let identity = snapshot.maintenance.identity
    self.init(
      title: identity.title, state: snapshot.state.word, starts: snapshot.window.start, ends: snapshot.window.end,
      url: url + "maintenance/\(identity.slug)/", components: snapshot.effects.map { ids[$0.component] })
  }
}
