import Content
import Derivation
import Diagnostics
import StatusModel

/// A follow-up is done by its day.
struct FollowUpRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let today = site.snapshot.today
    return site.snapshot.incidents.flatMap { incident in
      let overdue = (incident.incident.postmortem?.followUps ?? []).enumerated()
        .filter { $0.element.state(on: today) == .overdue }
      guard !overdue.isEmpty, let places = site.places(of: incident.incident.identity) else { return [Diagnostic]() }
      return overdue.compactMap { place, followUp in
        guard let due = followUp.due, place < places.followUps.count else { return nil }
        let owner = followUp.owner.map { " (\($0))" } ?? ""
        return places.warning(
          .overdueFollowUp, "this follow-up was due on \(due.rfc3339)\(owner)", hint: "tick it, or give it a later day",
          at: places.followUps[place])
      }
    }
  }
}
