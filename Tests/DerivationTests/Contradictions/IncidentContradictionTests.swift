import StatusModel
import Testing

@testable import Derivation

@Suite struct IncidentContradictionTests {
  private static func at(_ minute: Int) -> Instant { Instant.chicago("2023-03-09 12:00").advanced(by: minute * 60) }

  private static func incident(
    detected: Int? = nil, resolved: Int? = nil, postmortem: Int? = nil, _ updates: [Update]
  ) -> Incident {
    Incident(
      started: at(0), [0: .majorOutage], detected: detected.map(at), resolved: resolved.map(at), updates: updates,
      postmortem: postmortem.map(at))
  }

  private static let updates = [
    Update(.investigating, at(10)), Update(.monitoring, at(20)), Update(.resolved, at(30)),
  ]

  @Test(
    arguments: [
      (incident(detected: 10, postmortem: 30, updates), []),
      (incident(detected: 11, updates), [.detectedAfterFirstUpdate]),
      (incident(detected: 11, resolved: 10, []), []),
      (incident(resolved: 10, updates), []), (incident(resolved: 9, updates), [.updateAfterResolved(0)]),
      (incident(resolved: 15, Array(updates.dropLast())), [.openAfterResolved(1)]),
      (incident(resolved: 20, Array(updates.dropLast())), []),
      (incident(updates + [Update(.resolved, at(40), keepsState: true)]), []),
      (incident(updates + [Update(.monitoring, at(40))]), [.updateAfterClosing(update: 3, closing: 2)]),
      (incident(postmortem: 25, updates), [.postmortemBeforeEnd(closing: 2)]),
      (incident(resolved: 29, postmortem: 25, updates), [.postmortemBeforeEnd(closing: nil)]),
      (incident(postmortem: 25, Array(updates.dropLast())), [.postmortemWhileOpen]),
    ] as [(Incident, [IncidentContradiction])])
  func timesThatCannotBothBeRight(incident: Incident, contradictions: [IncidentContradiction]) {
    #expect(incident.contradictions == contradictions)
  }
}
