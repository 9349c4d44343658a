import Content
import Derivation
import Diagnostics
import StatusModel

/// Postmortems that are missing or lack a part, and follow-ups whose day has passed.
struct ReviewWarnings {
  let places: [String: PostPlaces]
  let snapshot: StatusSnapshot

  func find() -> [Diagnostic] {
    snapshot.incidents.flatMap { incident in
      guard let place = places[incident.incident.identity.source] else { return [Diagnostic]() }
      guard let postmortem = incident.incident.postmortem else { return missing(incident, place) }
      return parts(of: postmortem, place) + overdue(postmortem, place)
    }
  }

  private func missing(_ incident: IncidentSnapshot, _ place: PostPlaces) -> [Diagnostic] {
    guard let owed = incident.owedPostmortem(in: snapshot.settings, on: snapshot.today), owed.isOverdue else {
      return []
    }
    let promise = incident.incident.updates.lastIndex { $0.postmortemDue != nil }.flatMap {
      place.updates.element(at: $0)
    }
    let message =
      owed.isPromised
      ? "the postmortem was promised by \(owed.due.rfc3339) and is missing"
      : "a \(incident.impact.word) incident without a postmortem, which was due by \(owed.due.rfc3339)"
    return [
      Diagnostic(
        .missingPostmortem, message, hint: "add '## Postmortem — …' with what you learned", at: promise ?? place.title,
        in: place.file)
    ]
  }

  /// One message for each section that the settings ask for.
  private func parts(of postmortem: Postmortem, _ place: PostPlaces) -> [Diagnostic] {
    snapshot.settings.postmortems.sections.compactMap { title in
      let message: String
      let hint: String
      switch postmortem.state(ofSection: title) {
      case .written: return nil
      case .missing:
        message = "the postmortem has no section '\(title)'"
        hint = "add '### \(title)', or take it out of 'sections' in the settings"
      case .empty:
        message = "the postmortem says nothing under '\(title)'"
        hint = "write it, or take the heading out"
      }
      return Diagnostic(
        .incompletePostmortem, message, hint: hint, at: place.postmortem ?? place.title, in: place.file)
    }
  }

  private func overdue(_ postmortem: Postmortem, _ place: PostPlaces) -> [Diagnostic] {
    zip(postmortem.followUps, place.followUps).compactMap { followUp, range in
      guard followUp.state(on: snapshot.today) == .overdue, let due = followUp.due else { return nil }
      let owner = followUp.owner.map { " (\($0))" } ?? ""
      return Diagnostic(
        .overdueFollowUp, "this follow-up was due on \(due.rfc3339)\(owner)", hint: "tick it, or give it a later day",
        at: range, in: place.file)
    }
  }
}

extension Array {
  /// nil outside of the array.
  fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
