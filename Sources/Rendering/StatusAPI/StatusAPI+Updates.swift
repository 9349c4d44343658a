import Derivation
import JSON
import RichText
import StatusModel

extension StatusAPI {
  /// Oldest first, the postmortem too. There is always one, since clients take the first without looking; the summary
  /// speaks where it has no words.
  func updates(of snapshot: IncidentSnapshot) -> [StatusAPIUpdate] {
    let incident = snapshot.incident
    var updates = incident.updates.map { StatusAPIUpdate($0) }
    if updates.isEmpty {
      let at = snapshot.resolved ?? incident.started
      updates.append(StatusAPIUpdate(summary: incident.summary, state: snapshot.state, at: at))
    } else if updates[0].body.isEmpty {
      updates[0].body = incident.summary
    }
    guard let postmortem = incident.postmortem else { return updates }
    let place = updates.firstIndex { $0.at > postmortem.at } ?? updates.endIndex
    return updates[..<place] + [StatusAPIUpdate(postmortem)] + updates[place...]
  }

  /// Oldest first, of the occurrence that matters now. There is always one. The first says what is planned.
  func updates(of snapshot: MaintenanceSnapshot) -> [StatusAPIUpdate] {
    let maintenance = snapshot.maintenance
    let previous = snapshot.occurrences.last { $0.start < snapshot.window.start && $0.state != .scheduled }
    let known = maintenance.updates.filter { update in previous.map { $0.end < update.at } ?? true }
    var updates = known.map { StatusAPIUpdate($0) }
    if updates.isEmpty {
      // One that repeats becomes news when the one before it is over; of any other nothing tells when it was planned.
      let at = previous?.end ?? snapshot.window.start
      updates.append(StatusAPIUpdate(summary: maintenance.summary, state: .scheduled, at: at))
    } else {
      updates[0].body.nodes.insert(contentsOf: maintenance.summary.nodes, at: 0)
    }
    return updates
  }

  /// Newest first.
  func updates(
    _ updates: [StatusAPIUpdate], of identity: PostIdentity, id: String, path: String, effects: [ComponentEffect]
  ) -> [JSONValue] {
    let links = LinkBase.absolute(url: site.settings.url)
    return updates.indices.reversed().map { index in
      let update = updates[index]
      let place = TextPlace(
        links: links, identifiers: .elsewhere(path: path), slug: identity.slug, part: update.anchor, headingLevel: 1)
      let affected = update.namesComponents ? effects : []
      return .object([
        ("id", .string(StatusAPIIdentifier.update(update.anchor, of: id))), ("status", .string(update.status)),
        ("body", .string(PlainTextWriter.text(of: update.body, at: place))), ("incident_id", .string(id)),
        ("created_at", .milliseconds(update.at)), ("updated_at", .milliseconds(update.lastChanged)),
        ("display_at", .milliseconds(update.at)),
        ("affected_components", self.affected(affected, from: index > 0 ? updates[index - 1].at : nil, to: update.at)),
        ("deliver_notifications", .boolean(true)), ("custom_tweet", .null), ("tweet_id", .null),
      ])
    }
  }

  /// What each was at the update before, and is since this one; before the first all were operational. Null without any.
  private func affected(_ effects: [ComponentEffect], from earlier: Instant?, to instant: Instant) -> JSONValue {
    guard !effects.isEmpty else { return .null }
    return .array(
      effects.map { effect in
        let component = site.component(effect.component)
        return .object([
          ("code", .string(StatusAPIIdentifier.component(component))), ("name", .string(fullName(of: component))),
          ("old_status", .string((earlier.map(effect.status) ?? .operational).word)),
          ("new_status", .string(effect.status(at: instant).word)),
        ])
      })
  }
}
