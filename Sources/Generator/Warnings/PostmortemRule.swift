import Content
import Derivation
import Diagnostics
import StatusModel

/// A postmortem comes by the day that was promised or asked for, and has the sections that the settings ask for.
struct PostmortemRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let (sections, today) = (site.snapshot.settings.postmortems.sections, site.snapshot.today)
    return site.snapshot.incidents.flatMap { incident in
      guard let postmortem = incident.incident.postmortem else {
        return [missing(incident, in: site, on: today)].compactMap(\.self)
      }
      guard !sections.isEmpty, let places = site.places(of: incident.incident.identity) else { return [Diagnostic]() }
      return sections.compactMap { lack(of: $0, in: postmortem, places) }
    }
  }

  private func missing(_ incident: IncidentSnapshot, in site: CheckedSite, on today: CivilDate) -> Diagnostic? {
    guard let owed = incident.owedPostmortem(in: site.snapshot.settings, on: today), owed.isOverdue,
      let places = site.places(of: incident.incident.identity)
    else { return nil }
    let hint = "add '## Postmortem — …' with what you learned"
    guard owed.isPromised, let promise = incident.incident.updates.lastIndex(where: { $0.postmortemDue != nil }) else {
      let message = "a \(incident.impact.word) incident without a postmortem, which was due by \(owed.due.rfc3339)"
      return places.warning(.missingPostmortem, message, hint: hint, at: places.title)
    }
    return places.warning(
      .missingPostmortem, "the postmortem was promised by \(owed.due.rfc3339) and is missing", hint: hint,
      at: promise < places.updates.count ? places.updates[promise] : places.title)
  }

  private func lack(of title: String, in postmortem: Postmortem, _ places: PostPlaces) -> Diagnostic? {
    let place = places.postmortem ?? places.title
    switch postmortem.state(ofSection: title) {
    case .written: return nil
    case .missing:
      return places.warning(
        .incompletePostmortem, "the postmortem has no section '\(title)'",
        hint: "add '### \(title)', or take it out of 'sections' in the settings", at: place)
    case .empty:
      return places.warning(
        .incompletePostmortem, "the postmortem says nothing under '\(title)'",
        hint: "write it, or take the heading out", at: place)
    }
  }
}
