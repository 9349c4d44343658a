import Derivation
import StatusModel

/// A follow-up as a task of a calendar, and as an event.
struct CalendarTask {
  private let snapshot: FollowUpSnapshot
  private let due: CivilDate
  private let incident: IncidentSnapshot
  private let postmortem: Postmortem
  private let scope: PageScope

  private var followUp: FollowUp { snapshot.followUp }
  private var isDone: Bool { snapshot.state == .done }

  /// nil for one without a due date.
  init?(_ snapshot: FollowUpSnapshot, scope: PageScope) {
    let incident = scope.site.snapshot.incidents[snapshot.incident]
    guard let due = snapshot.followUp.due, let postmortem = incident.incident.postmortem else { return nil }
    (self.snapshot, self.due, self.incident, self.postmortem, self.scope) = (snapshot, due, incident, postmortem, scope)
  }

  func write(to writer: inout CalendarWriter) {
    writer.begin("VTODO")
    writeHead("task", summary: followUp.text, to: &writer)
    writer.property("DUE", Self.day(due), ["VALUE": "DATE"])
    writer.property("STATUS", isDone ? "COMPLETED" : "NEEDS-ACTION")
    if isDone {
      writer.property("PERCENT-COMPLETE", "100")
      writer.property("COMPLETED", CalendarTime.utc(changed))
    }
    writer.end("VTODO")
    guard !isDone else { return }
    writer.begin("VEVENT")
    let words = scope.locale.text("follow_ups.event", ["task": followUp.text])
    writeHead("day", summary: words, to: &writer)
    writer.property("DTSTART", Self.day(due), ["VALUE": "DATE"])
    writer.property("DTEND", Self.day(due.adding(days: 1)), ["VALUE": "DATE"])
    writer.property("STATUS", "CONFIRMED")
    writer.property("TRANSP", "TRANSPARENT")
    writer.end("VEVENT")
  }

  /// What the task and the event have in common. `part` tells their UIDs apart.
  private func writeHead(_ part: String, summary: String, to writer: inout CalendarWriter) {
    let name = "-\(part)-\(snapshot.place + 1)"
    writer.property(
      "UID", CalendarIdentifier.text(of: .incident(incident), part: name, siteURL: scope.site.settings.url))
    writer.property("DTSTAMP", CalendarTime.utc(changed))
    writer.property("SEQUENCE", isDone ? "1" : "0")
    writer.text("SUMMARY", summary)
    writer.text("DESCRIPTION", description)
    if !categories.isEmpty { writer.texts("CATEGORIES", categories) }
    writer.property("URL", URLEscaping.encoded(scope.href(Permalink.postmortem(of: incident.incident))))
  }

  /// When it was set, or when it was done: from what the post tells, so that two builds agree.
  private var changed: Instant {
    let done = isDone ? followUp.done.map { scope.zone.startOfDay($0) } : nil
    return max(postmortem.at, done ?? postmortem.at)
  }

  private var description: String {
    let owner = followUp.owner.map { scope.locale.text("postmortem.owned_by", ["owner": $0]) + "\n" }
    return (owner ?? "") + incident.incident.identity.title
  }

  private var categories: [String] {
    incident.effects.map { scope.site.component($0.component).name } + incident.incident.identity.tags
  }

  private static func day(_ date: CivilDate) -> String {
    String(decoding: Timestamp.date(date).utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
