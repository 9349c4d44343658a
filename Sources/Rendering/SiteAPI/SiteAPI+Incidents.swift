import Derivation
import JSON
import StatusModel

extension SiteAPI {
  /// The newest, and older ones that are open; newest first.
  var listedIncidents: [IncidentSnapshot] {
    let incidents = snapshot.incidents
    return incidents.prefix(Self.incidentLimit) + incidents.dropFirst(Self.incidentLimit).filter(\.isOpen)
  }

  func incident(_ snapshot: IncidentSnapshot) -> JSONValue {
    let incident = snapshot.incident
    let identity = incident.identity
    return .object([
      ("slug", .string(identity.slug)), ("status_api_id", .string(StatusAPIIdentifier.incident(identity))),
      ("title", .string(identity.title)), ("url", address(Permalink.incident(identity.slug))),
      ("tags", .strings(identity.tags)), ("impact", .string(snapshot.impact.word)),
      ("state", .string(snapshot.state.word)), ("is_open", .boolean(snapshot.isOpen)),
      ("started", .time(incident.started)), ("detected", .time(incident.detected)),
      ("resolved", .time(snapshot.resolved)), ("last_changed", .time(snapshot.lastChanged)),
      ("next_update", .time(snapshot.nextUpdate)), ("postmortem", .time(incident.postmortem?.at)),
      ("duration_seconds", .integer(snapshot.duration)), ("times", times(snapshot.times)),
      ("components", .array(snapshot.effects.map(effect))),
    ])
  }

  func effect(_ effect: ComponentEffect) -> JSONValue {
    .object([
      ("id", .string(id(effect.component))), ("status", .string(effect.current.word)),
      ("worst", .string(effect.worst.word)),
    ])
  }

  private func times(_ times: IncidentTimes) -> JSONValue {
    .object([
      ("to_detect_seconds", .optional(times.toDetect)), ("to_first_post_seconds", .optional(times.toFirstPost)),
      ("to_identify_seconds", .optional(times.toIdentify)), ("to_resolve_seconds", .optional(times.toResolve)),
      ("longest_silence_seconds", .optional(times.longestSilence)), ("update_count", .integer(times.updateCount)),
    ])
  }

  /// Of incidents newest first: those that are still to be done, and of the listed incidents those that are done.
  var followUps: JSONValue {
    let listed = snapshot.incidents.prefix(Self.incidentLimit)
    let older = snapshot.incidents.dropFirst(Self.incidentLimit)
    return .array(
      listed.flatMap { followUps(of: $0.incident) { _ in true } }
        + older.flatMap { followUps(of: $0.incident) { !$0.isDone } })
  }

  private func followUps(of incident: Incident, where isListed: (FollowUp) -> Bool) -> [JSONValue] {
    (incident.postmortem?.followUps ?? []).filter(isListed).map { followUp in
      .object([
        ("incident", .string(incident.identity.slug)), ("text", .string(followUp.text)),
        ("is_done", .boolean(followUp.isDone)), ("owner", .optional(followUp.owner)), ("due", .date(followUp.due)),
        ("done", .date(followUp.done)), ("is_overdue", .boolean(followUp.state(on: snapshot.today) == .overdue)),
      ])
    }
  }
}
