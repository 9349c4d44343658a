import Content
import Derivation
import Diagnostics
import StatusModel

/// A follow-up is done by its day.
struct FollowUpRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    site.snapshot.incidents.flatMap { incident in
      guard let postmortem = incident.incident.postmortem, let places = site.places(of: incident.incident.identity)
      else { return [Diagnostic]() }
      return zip(postmortem.followUps, places.followUps).compactMap { followUp, range in
        guard followUp.state(on: site.snapshot.today) == .overdue, let due = followUp.due else { return nil }
        let owner = followUp.owner.map { " (\($0))" } ?? ""
        return places.warning(
          .overdueFollowUp, "this follow-up was due on \(due.rfc3339)\(owner)", hint: "tick it, or give it a later day",
          at: range)
      }
    }
  }
}
