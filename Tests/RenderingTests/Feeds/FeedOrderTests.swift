import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct FeedOrderTests {
  private func isNewestAsItsEntries(_ incident: Incident, at now: String) -> Bool {
    let history = StatusHistory(settings: SampleSite.settings, incidents: [incident])
    let snapshot = StatusSnapshot(of: history, at: Instant(now))
    let told = FeedOrder(snapshot).newest(25, incidents: snapshot.incidents.indices, maintenances: [])
    let entries = snapshot.incidents.flatMap { FeedPost.incident($0).entries }
    return told.count == 1 && told.first?.1 == entries.map(\.updated).max()
  }

  /// It is worked out without them.
  @Test func anIncidentIsAsNewAsItsNewestEntry() {
    for now in ["2026-11-05 14:30", "2026-11-05 17:10", "2026-11-20 00:00"] {
      #expect(isNewestAsItsEntries(SampleSite.unreachable, at: now), "\(now)")
    }
    var incident = SampleSite.slowSites
    incident.updates[0].edited = Instant("2026-11-01 08:00")
    #expect(isNewestAsItsEntries(incident, at: "2026-11-20 00:00"))
    incident.updates = []
    #expect(isNewestAsItsEntries(incident, at: "2026-10-12 09:00"))
    incident.givenResolved = Instant("2026-10-12 11:00")
    #expect(isNewestAsItsEntries(incident, at: "2026-11-20 00:00"))
  }
}
