import StatusModel
import Testing

@testable import Derivation

struct IncidentTimesTests {
  private let outage = Incident(
    started: "2024-01-01 10:00", detected: "2024-01-01 10:05",
    updates: [
      Update(.investigating, "2024-01-01 10:20"), Update(.identified, "2024-01-01 11:00"),
      Update(.monitoring, "2024-01-01 12:30"), Update(.resolved, "2024-01-01 13:00"),
    ])

  @Test func theyCountFromTheStart() {
    #expect(
      IncidentTimes(of: outage, at: "2024-02-01 00:00")
        == IncidentTimes(
          toDetect: 300, toFirstPost: 1200, toIdentify: 3600, toResolve: 10_800, longestSilence: 5400, updateCount: 4))
  }

  @Test func whatThePostDoesNotSayIsLeftOut() {
    let bare = Incident(started: "2024-01-01 10:00", resolved: "2024-01-01 11:00")
    #expect(
      IncidentTimes(of: bare, at: "2024-02-01 00:00")
        == IncidentTimes(
          toDetect: nil, toFirstPost: nil, toIdentify: nil, toResolve: 3600, longestSilence: nil, updateCount: 0))
  }

  @Test func silenceGoesOnWhileTheIncidentIsOpen() {
    let open = outage.known(at: "2024-01-01 12:00", in: .utc)
    #expect(IncidentTimes(of: open, at: "2024-01-01 12:00").longestSilence == 3600)
    #expect(IncidentTimes(of: open, at: "2024-01-01 14:00").longestSilence == 10_800)
    #expect(
      IncidentTimes(of: outage.known(at: "2024-01-01 10:10", in: .utc), at: "2024-01-01 10:10").longestSilence == 600)
  }

  @Test func newsAfterTheEndBreaksNoSilence() {
    var incident = outage
    incident.updates.append(Update(.resolved, "2024-01-20 10:00", keepsState: true))
    #expect(IncidentTimes(of: incident, at: "2024-02-01 00:00").longestSilence == 5400)
  }

  @Test func anUpdateBeforeTheStartTookNoTime() {
    let incident = Incident(started: "2024-01-01 10:00", updates: [Update(.investigating, "2024-01-01 09:00")])
    #expect(IncidentTimes(of: incident, at: "2024-01-01 10:00").toFirstPost == 0)
  }
}
