import RichText
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// Which entries a post comes to.
@Suite struct FeedEntriesTests {
  private func keys(_ incident: Incident, at now: String) -> [String] {
    let history = StatusHistory(settings: SampleSite.settings, incidents: [incident])
    let snapshot = StatusSnapshot(of: history, at: Instant(now))
    return snapshot.incidents.flatMap { FeedPost.incident($0).entries.map(\.key) }
  }

  private func keys(_ maintenance: Maintenance, at now: String) -> [String] {
    let history = StatusHistory(settings: SampleSite.settings, maintenances: [maintenance])
    let snapshot = StatusSnapshot(of: history, at: Instant(now))
    return snapshot.maintenances.flatMap { FeedPost.maintenance($0).entries.map(\.key) }
  }

  private static let work = Maintenance(
    identity: PostIdentity(slug: "w", title: "Work"), starts: Instant("2026-11-20 10:00"),
    ends: Instant("2026-11-20 12:00"))

  @Test func anIncidentHasOneForEachUpdateAndItsPostmortem() {
    #expect(
      keys(SampleSite.unreachable, at: "2026-11-20 00:00") == [
        "incidents/kansas-city/u-202611051420", "incidents/kansas-city/u-202611051705",
        "incidents/kansas-city/u-202611052000", "incidents/kansas-city/u-202611052045",
        "incidents/kansas-city/u-202611052140", "incidents/kansas-city/postmortem",
      ])
    #expect(keys(SampleSite.unreachable, at: "2026-11-05 17:10").count == 2)
  }

  @Test func anIncidentWithoutUpdatesIsOneItself() {
    var incident = SampleSite.slowSites
    incident.updates = []
    #expect(keys(incident, at: "2026-10-12 09:00") == ["incidents/slow-sites/opening"])
    incident.givenResolved = Instant("2026-10-12 11:00")
    #expect(
      keys(incident, at: "2026-10-12 12:00") == ["incidents/slow-sites/opening", "incidents/slow-sites/resolved"])
    #expect(keys(incident, at: "2026-10-12 10:00") == ["incidents/slow-sites/opening"])
  }

  @Test func anEndThatAnUpdateTellsIsNotToldTwice() {
    var incident = SampleSite.slowSites
    incident.givenResolved = Instant("2026-10-12 11:00")
    #expect(keys(incident, at: "2026-10-13 00:00").count == 2)
  }

  @Test func workThatGoesByTheClockIsAnnouncedPlannedBegunAndDone() {
    #expect(keys(Self.work, at: "2026-11-01 00:00") == ["maintenance/w/opening"])
    #expect(keys(Self.work, at: "2026-11-20 10:00") == ["maintenance/w/begin-20261120t100000z"])
    #expect(
      keys(Self.work, at: "2026-11-20 12:00") == [
        "maintenance/w/begin-20261120t100000z", "maintenance/w/end-20261120t100000z",
      ])
  }

  @Test func whatUpdatesSayTheClockDoesNotRepeat() {
    var work = Self.work
    work.updates = [
      SampleSite.update(.scheduled, "2026-11-10 09:00", RichText()),
      SampleSite.update(.inProgress, "2026-11-20 10:05", RichText()),
      SampleSite.update(.completed, "2026-11-20 11:30", RichText()),
    ]
    #expect(keys(work, at: "2026-11-20 10:01").last == "maintenance/w/begin-20261120t100000z")
    #expect(
      keys(work, at: "2026-11-21 00:00") == [
        "maintenance/w/u-202611100900", "maintenance/w/u-202611201005", "maintenance/w/u-202611201130",
      ])
  }

  @Test func cancelledWorkNeitherBeginsNorEnds() {
    var work = Self.work
    work.updates = [SampleSite.update(.cancelled, "2026-11-19 09:00", RichText())]
    #expect(keys(work, at: "2026-11-21 00:00") == ["maintenance/w/u-202611190900"])
  }

  @Test func eachOccurrenceHasItsOwn() {
    var work = Self.work
    work.recurrence = Recurrence(frequency: .daily, text: "FREQ=DAILY")
    let keys = keys(work, at: "2026-11-22 11:00")
    #expect(keys.count == 5)
    #expect(Set(keys).count == 5)
    #expect(keys.last == "maintenance/w/begin-20261122t100000z")
  }

  @Test func whatIsSaidLaterChangesNoEarlierEntry() {
    var incident = SampleSite.slowSites
    incident.updates[1].changes = [ComponentChange(component: 5, status: .partialOutage)]
    incident.updates[1].state = .monitoring
    let history = StatusHistory(settings: SampleSite.settings, incidents: [incident])
    let snapshot = StatusSnapshot(of: history, at: SampleSite.now)
    let entries = snapshot.incidents.flatMap { FeedPost.incident($0).entries }
    #expect(entries.map(\.affected) == [[1], [1, 5]])
  }

  @Test func titlesNameTheState() {
    let titles = FeedPost.incident(SampleSite.snapshot.incidents[1]).entries.map { $0.title(LocaleFile.english) }
    #expect(titles.first == "Investigating: Services in Kansas City unreachable")
    #expect(titles[3] == "Update: Services in Kansas City unreachable")
    #expect(titles.last == "Postmortem: Services in Kansas City unreachable")
  }

  @Test func theyLeadToTheirPlaceOnThePage() throws {
    let site = try #require(SiteTests.site)
    for post in SampleSite.snapshot.maintenances.map(FeedPost.maintenance)
      + SampleSite.snapshot.incidents.map(FeedPost.incident)
    {
      let page = SiteTests.text(post.path + "index.html", in: site)
      for entry in post.entries.suffix(20) {
        guard let anchor = entry.anchor else { continue }
        #expect(page.contains("id=\"" + anchor + "\""), "\(entry.key)")
      }
    }
  }
}
