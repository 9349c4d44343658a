import Content
import Derivation
import Diagnostics
import StatusModel

/// What only the present tells: promises that passed, incidents that nobody speaks of.
struct TimelyWarnings {
  /// In seconds: nothing said for a day in an open incident.
  static let longestSilence = 86_400

  let places: [String: PostPlaces]
  let snapshot: StatusSnapshot
  private var found: [Diagnostic] = []

  init(places: [String: PostPlaces], snapshot: StatusSnapshot) {
    self.places = places
    self.snapshot = snapshot
  }

  mutating func find(in history: StatusHistory, includingDrafts: Bool) -> [Diagnostic] {
    for incident in history.incidents where includingDrafts || !incident.identity.isDraft { checkFuture(incident) }
    for incident in snapshot.incidents where incident.isOpen { checkOpen(incident) }
    return found
  }

  private mutating func warn(
    _ id: DiagnosticID, _ message: String, hint: String, at range: Range<Int>, _ place: PostPlaces
  ) {
    found.append(Diagnostic(id, message, hint: hint, at: range, in: place.file))
  }

  /// Said once for a post: a wrong year puts all of its updates into the future.
  private mutating func checkFuture(_ incident: Incident) {
    // The last one is the latest.
    guard let last = incident.updates.last, last.at > snapshot.now, let place = places[incident.identity.source]
    else { return }
    let future = zip(incident.updates, place.updates).filter { $0.0.at > snapshot.now }
    guard let first = future.first else { return }
    let others = future.count > 1 ? ", nor are the \(future.count - 1) after it" : ""
    warn(
      .futureUpdate, "this update lies in the future and is not shown\(others)",
      hint: "correct its time, or build later",
      at: first.1, place)
  }

  private mutating func checkOpen(_ incident: IncidentSnapshot) {
    guard let place = places[incident.incident.identity.source] else { return }
    let count = incident.incident.updates.count
    let last = count > 0 && count <= place.updates.count ? place.updates[count - 1] : place.title
    if !incident.effects.isEmpty, incident.effects.allSatisfy({ $0.current == .operational }) {
      warn(
        .allGreenOpenIncident, "the incident is open while all of its components are operational",
        hint: "add a 'Resolved' update, or give a component its status", at: last, place)
    }
    let lastSaid = incident.incident.updates.last?.at ?? incident.incident.started
    if snapshot.now.seconds(since: lastSaid) > Self.longestSilence {
      warn(
        .silentIncident, "nothing was said for more than a day in an open incident", hint: "add an update", at: last,
        place)
    }
    if let promise = incident.nextUpdate, promise < snapshot.now, count > 0, count <= place.promises.count {
      warn(
        .missedPromise, "the next update was promised for a time that has passed", hint: "add an update",
        at: place.promises[count - 1] ?? last, place)
    }
  }
}
