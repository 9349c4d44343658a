import RichText
import StatusModel

@testable import Derivation

/// Incidents that were reviewed, at the end of July 2023.
enum Reviews {
  static let now: Instant = "2023-07-31 12:00"

  static func day(_ text: String) -> CivilDate { TimeZoneRules.utc.date(of: Instant("\(text) 00:00", in: .utc)) }

  static func task(_ text: String, due: String? = nil, done: String? = nil, isDone: Bool = false) -> FollowUp {
    FollowUp(text: text, isDone: isDone || done != nil, due: due.map(day), done: done.map(day))
  }

  static func incident(_ slug: String, started: Instant, reviewed: Instant, _ followUps: [FollowUp]) -> Incident {
    var incident = Incident(slug, started: started, [0: .majorOutage], updates: [Update(.resolved, started)])
    let tasks: [RichText.Node] = followUps.flatMap { task in
      [.open(.item(isDone: task.isDone)), .text(task.text), .close]
    }
    incident.postmortem = Postmortem(
      at: reviewed, body: RichText([.open(.list(start: nil))] + tasks + [.close]), followUps: followUps)
    return incident
  }

  static func snapshot(_ incidents: [Incident], at now: Instant = now) -> StatusSnapshot {
    StatusSnapshot(of: StatusHistory(incidents: incidents), at: now)
  }
}
