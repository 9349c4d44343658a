import Content
import Derivation
import Diagnostics
import StatusModel

/// A follow-up is done by its day.
struct FollowUpRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let today = site.snapshot.today
    return site.snapshot.incidents.flatMap { incident in
      guard let followUps = incident.incident.postmortem?.followUps,
        followUps.contains(where: { $0.state(on: today) == .overdue }),
        let places = site.places(of: incident.incident.identity)
      else { return [Diagnostic]() }
      return zip(followUps, places.followUps).compactMap { followUp, range in
        guard followUp.state(on: today) == .overdue, let due = followUp.due else { return nil }
        let owner = followUp.owner.map { " (\($0))" } ?? ""
        return places.warning(
          .overdueFollowUp, "this follow-up was due on \(due.rfc3339)\(owner)", hint: "tick it, or give it a later day",
          at: range)
      }
    }
  }
}
