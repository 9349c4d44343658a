import Derivation
import JSON
import StatusModel

extension StatusAPI {
  var unresolvedIncidents: ArraySlice<IncidentSnapshot> { snapshot.incidents.filter(\.isOpen)[...] }

  /// The newest of these.
  func incidents(_ incidents: ArraySlice<IncidentSnapshot>) -> JSONValue {
    .array(incidents.prefix(Self.limit).map(incident))
  }

  private func incident(_ snapshot: IncidentSnapshot) -> JSONValue {
    let incident = snapshot.incident
    let id = StatusAPIIdentifier.incident(incident.identity)
    return value(
      id: id, identity: incident.identity, status: status(of: snapshot), created: created(snapshot),
      updated: updated(snapshot), monitoring: incident.updates.first { $0.state == .monitoring }?.at,
      resolved: snapshot.resolved, impact: snapshot.impact.word, path: Permalink.incident(incident.identity.slug),
      started: incident.started, updates: updates(of: snapshot), effects: snapshot.effects)
  }

  /// The members that incidents and maintenances have alike.
  func value(
    id: String, identity: PostIdentity, status: String, created: Instant, updated: Instant, monitoring: Instant?,
    resolved: Instant?, impact: String, path: String, started: Instant, updates: [StatusAPIUpdate],
    effects: [ComponentEffect], window: MaintenanceWindow? = nil
  ) -> JSONValue {
    let address = URLEscaping.encoded(site.settings.url + path)
    let effects = shown(effects)
    var value: [(name: String, value: JSONValue)] = [
      ("id", .string(id)), ("name", .string(identity.title)), ("status", .string(status)),
      ("created_at", .milliseconds(created)), ("updated_at", .milliseconds(updated)),
      ("monitoring_at", .milliseconds(monitoring)), ("resolved_at", .milliseconds(resolved)),
      ("impact", .string(impact)), ("shortlink", .string(address)), ("started_at", .milliseconds(started)),
      ("page_id", .string(pageID)),
      ("incident_updates", .array(self.updates(updates, of: identity, id: id, path: path, effects: effects))),
      ("components", components(of: effects)),
    ]
    if let window {
      value.append(("scheduled_for", .milliseconds(window.start)))
      value.append(("scheduled_until", .milliseconds(window.end)))
    }
    return .object(value)
  }

  private func status(of snapshot: IncidentSnapshot) -> String {
    if snapshot.isOpen { return snapshot.state.word }
    return snapshot.incident.postmortem == nil ? UpdateState.resolved.word : StatusAPIUpdate.postmortem
  }
}
