import Derivation
import StatusModel

/// The events of a maintenance: one, and further ones for those occurrences of a repeating one that are unlike its rule.
struct CalendarEvents {
  let snapshot: MaintenanceSnapshot
  let scope: PageScope

  private var maintenance: Maintenance { snapshot.maintenance }

  func write(to writer: inout CalendarWriter) {
    if let rule = maintenance.recurrence {
      writeRepeating(rule, to: &writer)
    } else {
      let status = snapshot.state == .cancelled ? "CANCELLED" : status
      writeEvent(status: status, to: &writer) { writeTimes(of: snapshot.window, to: &$0) }
    }
  }

  private func writeRepeating(_ rule: Recurrence, to writer: inout CalendarWriter) {
    let times = RepeatedTimes(maintenance, in: scope.zone)
    writeEvent(status: status, to: &writer) { writer in
      writeTime("DTSTART", scope.zone.civil(maintenance.starts), to: &writer)
      writeTime("DTEND", scope.zone.civil(maintenance.ends), to: &writer)
      writer.property("RRULE", CalendarRule.text(rule))
      for window in snapshot.occurrences where window.state == .cancelled {
        writeTime("EXDATE", times.name(of: window), to: &writer)
      }
    }
    for window in snapshot.occurrences where window.state != .cancelled && !times.follows(window) {
      writeEvent(status: status, to: &writer) { writer in
        writeTime("RECURRENCE-ID", times.name(of: window), to: &writer)
        writeTimes(of: window, to: &writer)
      }
    }
  }

  /// Drafts are there only where they are asked for.
  private var status: String { maintenance.identity.isDraft ? "TENTATIVE" : "CONFIRMED" }

  private func writeEvent(status: String, to writer: inout CalendarWriter, times: (inout CalendarWriter) -> Void) {
    let changed = maintenance.updates.map { max($0.at, $0.edited ?? $0.at) }.max()
    writer.begin("VEVENT")
    writer.property("UID", uid)
    writer.property("DTSTAMP", CalendarTime.utc(changed ?? maintenance.starts))
    if let changed { writer.property("LAST-MODIFIED", CalendarTime.utc(changed)) }
    writer.property("SEQUENCE", String(maintenance.updates.count))
    times(&writer)
    writer.property("STATUS", status)
    writer.text("SUMMARY", maintenance.identity.title)
    let description = CalendarDescription(snapshot: snapshot, scope: scope).text
    if !description.isEmpty { writer.text("DESCRIPTION", description) }
    if !categories.isEmpty { writer.texts("CATEGORIES", categories) }
    writer.property("URL", URLEscaping.encoded(scope.href(Permalink.maintenance(maintenance.identity.slug))))
    // Nobody is busy for our work.
    writer.property("TRANSP", "TRANSPARENT")
    writer.end("VEVENT")
  }

  /// Without an end where it would not lie behind the start, as in work that was done beforehand.
  private func writeTimes(of window: MaintenanceWindow, to writer: inout CalendarWriter) {
    writer.property("DTSTART", CalendarTime.utc(window.start))
    if window.end > window.start { writer.property("DTEND", CalendarTime.utc(window.end)) }
  }

  /// In the site's zone, so that a rule keeps its time on the clock.
  private func writeTime(_ name: String, _ civil: CivilDateTime, to writer: inout CalendarWriter) {
    if scope.zone.isUniversal {
      writer.property(name, CalendarTime.utc(civil.asUTC))
    } else {
      writer.property(name, CalendarTime.local(civil), ["TZID": scope.zone.identifier])
    }
  }

  private var categories: [String] {
    snapshot.effects.map { scope.site.component($0.component).name } + maintenance.identity.tags
  }

  /// The same in all calendars of the site, so that one who reads two of them sees the work once.
  private var uid: String {
    CalendarIdentifier.text(of: .maintenance(snapshot), siteURL: scope.site.settings.url)
  }
}

extension TimeZoneRules {
  /// Whether a clock in it always shows UTC.
  var isUniversal: Bool { initialOffset == 0 && transitions.isEmpty }
}
