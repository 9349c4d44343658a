import Content
import Derivation
import Diagnostics
import StatusModel

/// The times of an incident fit one another.
struct IncidentTimesRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    site.snapshot.incidents.flatMap { incident -> [Diagnostic] in
      let contradictions = incident.incident.contradictions
      guard !contradictions.isEmpty, let places = site.places(of: incident.incident.identity) else { return [] }
      return contradictions.map { warning($0, places) }
    }
  }

  private func warning(_ contradiction: IncidentContradiction, _ places: PostPlaces) -> Diagnostic {
    func update(_ place: Int) -> Range<Int> { places.lastUpdate(of: place + 1) }
    let postmortem = places.postmortem ?? places.title
    switch contradiction {
    case .detectedAfterFirstUpdate:
      return warning(
        "the incident was detected after its first update", hint: "correct 'detected' or the update's time",
        at: places.value("detected"), "the first update", at: update(0), places)
    case .updateAfterResolved(let place):
      return warning(
        "this update says that something is wrong, after 'resolved'", hint: "correct one of them", at: update(place),
        at: places.value("resolved"), places)
    case .openAfterResolved(let place):
      return warning(
        "the last update leaves the incident open, after 'resolved'", hint: "add a 'Resolved' update",
        at: update(place), at: places.value("resolved"), places)
    case .updateAfterClosing(let place, let closing):
      return warning(
        "this update goes on after the incident had ended",
        hint: "begin a new incident, or make the earlier update 'Monitoring'", at: update(place), at: update(closing),
        places)
    case .postmortemBeforeEnd(let closing):
      return warning(
        "the postmortem is earlier than the end", hint: "correct one of them", at: postmortem,
        at: closing.map(update) ?? places.value("resolved"), places)
    case .postmortemWhileOpen:
      return places.warning(
        .timeOutsideIncident, "the incident has a postmortem and is still open", hint: "add a 'Resolved' update",
        at: postmortem)
    }
  }

  /// With the place of the other time, and what is there.
  private func warning(
    _ message: String, hint: String, at range: Range<Int>, _ note: String = "it ended here", at other: Range<Int>,
    _ places: PostPlaces
  ) -> Diagnostic {
    places.warning(
      .timeOutsideIncident, message, hint: hint, at: range, related: [places.related(note, at: other)])
  }
}
