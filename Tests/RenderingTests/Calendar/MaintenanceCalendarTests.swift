import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct MaintenanceCalendarTests {
  /// The lines of the site's calendar, joined again where they were folded.
  private func lines(
    _ maintenances: [Maintenance], at now: String = "2026-11-20 15:42",
    zone: TimeZoneRules = ZoneObservanceTests.chicago
  ) -> [String] {
    var history = SampleSite.history
    history.settings.timeZone = zone
    history.maintenances = maintenances
    return lines(SiteTests.text("maintenance.ics", in: SiteTests.make(StatusSnapshot(of: history, at: Instant(now)))))
  }

  private func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\r\n".unicodeScalars).map(String.init).reduce(into: []) { lines, line in
      if line.hasPrefix(" "), let last = lines.popLast() {
        lines.append(last + line.dropFirst())
      } else {
        lines.append(line)
      }
    }
  }

  private func work(
    _ starts: String, _ ends: String, repeats: Recurrence? = nil, updates: [Update] = []
  ) -> Maintenance {
    Maintenance(
      identity: PostIdentity(slug: "w", title: "Work"), starts: Instant(starts), ends: Instant(ends),
      recurrence: repeats, affected: [ComponentChange(component: 1, status: .underMaintenance)], updates: updates)
  }

  private let weekly = Recurrence(frequency: .weekly, weekdays: [.init(day: 0)], text: "FREQ=WEEKLY;BYDAY=SU")

  @Test func oneThatHappensOnceIsInUTC() {
    let lines = lines([work("2026-12-01 08:00", "2026-12-01 10:00")])
    #expect(lines.contains("DTSTART:20261201T080000Z"))
    #expect(lines.contains("DTEND:20261201T100000Z"))
    #expect(lines.contains("UID:maintenance-w@status.example.com"))
    #expect(lines.contains("STATUS:CONFIRMED"))
    #expect(lines.contains("URL:https://status.example.com/maintenance/w/"))
    #expect(lines.contains("CATEGORIES:Web hosting"))
    #expect(!lines.contains("BEGIN:VTIMEZONE"))
    #expect(!lines.contains { $0.hasPrefix("METHOD") })
  }

  @Test func itsSequenceAndTimesComeFromItsUpdates() {
    let updates = [
      SampleSite.update(.scheduled, "2026-11-01 09:00", .paragraphs("Soon.")),
      SampleSite.update(.scheduled, "2026-11-02 09:00", .paragraphs("Soon, still."), keepsState: true),
    ]
    let lines = lines([work("2026-12-01 08:00", "2026-12-01 10:00", updates: updates)])
    #expect(lines.contains("SEQUENCE:2"))
    #expect(lines.contains("LAST-MODIFIED:20261102T090000Z"))
    #expect(lines.contains("DTSTAMP:20261102T090000Z"))
    #expect(self.lines([work("2026-12-01 08:00", "2026-12-01 10:00")]).contains("SEQUENCE:0"))
  }

  @Test func cancelledOneSaysSo() {
    let updates = [SampleSite.update(.cancelled, "2026-11-01 09:00", .paragraphs("Off."))]
    let lines = lines([work("2026-12-01 08:00", "2026-12-01 10:00", updates: updates)])
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("DTSTART:20261201T080000Z"))
  }

  @Test func oneThatWasMovedByItsUpdatesTookPlaceThen() {
    let updates = [
      SampleSite.update(.inProgress, "2026-11-19 07:30", .paragraphs("Early.")),
      SampleSite.update(.completed, "2026-11-19 09:10", .paragraphs("Done.")),
    ]
    let lines = lines([work("2026-11-19 08:00", "2026-11-19 10:00", updates: updates)])
    #expect(lines.contains("DTSTART:20261119T073000Z"))
    #expect(lines.contains("DTEND:20261119T091000Z"))
  }

  @Test func aRepeatingOneKeepsItsTimeOnTheClock() {
    let lines = lines([work("2026-10-18 07:00", "2026-10-18 09:00", repeats: weekly)])
    #expect(lines.contains("DTSTART;TZID=America/Chicago:20261018T020000"))
    #expect(lines.contains("DTEND;TZID=America/Chicago:20261018T040000"))
    #expect(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=SU"))
    #expect(lines.count { $0 == "BEGIN:VTIMEZONE" } == 1)
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
  }

  @Test func inUTCNoZoneIsNeeded() {
    let lines = lines([work("2026-10-18 07:00", "2026-10-18 09:00", repeats: weekly)], zone: .utc)
    #expect(lines.contains("DTSTART:20261018T070000Z"))
    #expect(!lines.contains("BEGIN:VTIMEZONE"))
  }

  @Test func aCancelledOccurrenceIsTakenOut() {
    let updates = [SampleSite.update(.cancelled, "2026-11-16 09:00", .paragraphs("Not this Sunday."))]
    let lines = lines([work("2026-10-18 07:00", "2026-10-18 09:00", repeats: weekly, updates: updates)])
    #expect(lines.contains("EXDATE;TZID=America/Chicago:20261122T020000"))
    #expect(lines.count { $0 == "STATUS:CANCELLED" } == 0)
  }

  @Test func anOccurrenceThatWasMovedIsAnEventOfItsOwn() throws {
    let updates = [
      SampleSite.update(.inProgress, "2026-11-15 08:00", .paragraphs("On it.")),
      SampleSite.update(.inProgress, "2026-11-15 10:10", .paragraphs("It takes longer.")),
      SampleSite.update(.completed, "2026-11-15 11:30", .paragraphs("Done.")),
    ]
    let lines = lines([work("2026-10-18 07:00", "2026-10-18 09:00", repeats: weekly, updates: updates)])
    let place = try #require(lines.firstIndex(of: "RECURRENCE-ID;TZID=America/Chicago:20261115T020000"))
    #expect(lines[place + 1] == "DTSTART:20261115T080000Z")
    #expect(lines[place + 2] == "DTEND:20261115T113000Z")
    #expect(lines.count { $0 == "UID:maintenance-w@status.example.com" } == 2)
    #expect(lines.count { $0.hasPrefix("RRULE:FREQ=WEEKLY") } == 1)
  }

  @Test func anOccurrenceThroughAClockChangeHasItsTimesSpelled() throws {
    // From 01:30 to 03:30, on a Sunday when the clock goes back from 02:00 to 01:00.
    let lines = lines([work("2026-10-18 06:30", "2026-10-18 08:30", repeats: weekly)])
    let place = try #require(lines.firstIndex(of: "RECURRENCE-ID;TZID=America/Chicago:20261101T013000"))
    #expect(lines[place + 1] == "DTSTART:20261101T063000Z")
    #expect(lines[place + 2] == "DTEND:20261101T093000Z")
  }

  @Test func draftsAreTentative() {
    var draft = work("2026-12-01 08:00", "2026-12-01 10:00")
    draft.identity.isDraft = true
    let history = StatusHistory(settings: SampleSite.settings, maintenances: [draft])
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now, includingDrafts: true))
    #expect(SiteTests.text("maintenance.ics", in: site).contains("STATUS:TENTATIVE"))
  }

  @Test func aComponentsCalendarHasItsWorkUnderTheSameIds() {
    let site = SiteTests.text("maintenance.ics")
    let component = SiteTests.text("components/objects/maintenance.ics")
    #expect(lines(component).contains("UID:maintenance-storage-network@status.example.com"))
    #expect(lines(site).contains("UID:maintenance-storage-network@status.example.com"))
    #expect(!component.contains("billing-database"))
    #expect(SiteTests.text("components/dns-1/maintenance.ics").contains("BEGIN:VCALENDAR"))
  }

  @Test func theTimeOfTheBuildChangesNothing() {
    let all = SampleSite.maintenances
    #expect(lines(all, at: "2026-11-20 15:42") == lines(all, at: "2026-11-20 16:42"))
  }

  @Test func hostileTitlesAddNoLine() {
    var maintenance = work("2026-12-01 08:00", "2026-12-01 10:00")
    maintenance.identity.title = "x\r\nATTACH:http://evil.example/\u{2028}ATTACH:y\u{85}ATTACH:z;\u{301},\\"
    let lines = lines([maintenance])
    #expect(!lines.contains { $0.hasPrefix("ATTACH") })
    #expect(lines.contains("SUMMARY:x\\nATTACH:http://evil.example/\\nATTACH:yATTACH:z\\;\u{301}\\,\\\\"))
  }

  @Test func thePathOfTheSiteIsPartOfTheId() {
    var history = SampleSite.history
    history.settings.url = "https://example.com/status/"
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    #expect(
      lines(SiteTests.text("maintenance.ics", in: site)).contains("UID:maintenance-kernel-updates@example.com/status"))
  }
}
