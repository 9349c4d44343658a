import StatusModel
import Testing

@testable import Derivation

struct IncidentMediansTests {
  private func incident(_ slug: String, _ started: Instant, minutes: Int, detected: Int? = nil) -> Incident {
    Incident(
      slug, started: started, [1: .majorOutage], detected: detected.map { started.advanced(by: $0) },
      resolved: started.advanced(by: minutes * 60))
  }

  @Test func theyAreTakenPerComponentAndPerMonthOverWhatIsOver() throws {
    let history = StatusHistory(incidents: [
      incident("a", "2024-01-05 10:00", minutes: 10, detected: 3), incident("b", "2024-01-06 10:00", minutes: 30),
      incident("c", "2024-02-01 10:00", minutes: 21, detected: 4),
      Incident("open", started: "2024-02-02 10:00", [1: .majorOutage, 0: .majorOutage]),
    ])
    let medians = StatusSnapshot(of: history, at: "2024-02-03 00:00").medians
    #expect(medians.map(\.component) == [1, 1, 1])
    #expect(medians.map(\.month?.month) == [nil, 2, 1])
    #expect(medians.map(\.incidents) == [3, 1, 2])
    #expect(medians.map(\.toResolve) == [21 * 60, 21 * 60, 20 * 60])
    #expect(medians.map(\.toDetect) == [3, 4, 3])
    #expect(medians.map(\.toIdentify) == [nil, nil, nil])
  }
}
