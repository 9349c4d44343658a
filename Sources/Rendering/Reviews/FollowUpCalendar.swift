import Derivation
import StatusModel

/// `follow-ups.ics`: each follow-up with a due date as a task, and as long as it is not done as an event of that day too, since
/// many calendars show no tasks.
struct FollowUpCalendar {
  static let path = "follow-ups.ics"
  /// How many that are done it keeps, so that task lists see them ticked.
  private static let doneLimit = 200

  let followUps: FollowUps
  let site: SiteContext

  var bytes: [UInt8] {
    let scope = PageScope(site: site, links: .absolute(url: site.settings.url))
    var writer = CalendarWriter()
    writer.beginCalendar(
      site.locale.text("follow_ups.calendar_title", ["site": site.settings.title]), generator: site.generator)
    let pending = followUps.overdue + followUps.open
    for snapshot in pending + followUps.done.prefix(Self.doneLimit) {
      CalendarTask(snapshot, scope: scope)?.write(to: &writer)
    }
    writer.end("VCALENDAR")
    return writer.bytes
  }
}
