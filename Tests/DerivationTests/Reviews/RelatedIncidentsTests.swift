import StatusModel
import Testing

@testable import Derivation

@Suite struct RelatedIncidentsTests {
  private static func incident(_ slug: String, _ started: Instant, _ component: Int, _ tags: [String]) -> Incident {
    Incident(
      slug, started: started, [component: .majorOutage], updates: [Update(.resolved, started.advanced(by: 60))],
      tags: tags)
  }

  @Test func theyShareAComponentAndATagAndAreNear() {
    let snapshot = Reviews.snapshot([
      Self.incident("newer", "2023-07-20 00:00", 0, ["power"]),
      Self.incident("other-tag", "2023-07-11 00:00", 0, ["dns"]),
      Self.incident("it", "2023-07-10 00:00", 0, ["power", "x"]), Self.incident("no-tag", "2023-07-09 00:00", 0, []),
      Self.incident("other-part", "2023-07-08 00:00", 1, ["power"]),
      Self.incident("near", "2023-07-05 00:00", 0, ["x"]),
      Self.incident("old", "2023-01-01 00:00", 0, ["power"]),
    ])
    let names = { (place: Int) in
      snapshot.relatedIncidents(to: place).map { snapshot.incidents[$0].incident.identity.slug }
    }
    #expect(names(2) == ["near", "newer"])
    #expect(names(3) == [])
    #expect(names(6) == [], "half a year lies between")
  }

  @Test func theNearestFiveAreTold() {
    let incidents = (0..<20).map { number in
      Self.incident("i-\(number)", ("2023-07-20 00:00" as Instant).advanced(by: -number * 86_400), 0, ["power"])
    }
    #expect(Reviews.snapshot(incidents).relatedIncidents(to: 10) == [9, 11, 8, 12, 7])
  }

  /// As a plain look at every pair has it.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theyAgreeWithBruteForce(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let history = random.history()
    let snapshot = StatusSnapshot(of: history, at: random.first.advanced(by: 8 * 86_400))
    for place in snapshot.incidents.indices {
      let own = snapshot.incidents[place]
      let expected = snapshot.incidents.indices.filter { other in
        let one = snapshot.incidents[other]
        return other != place
          && !Set(one.effects.map(\.component)).isDisjoint(with: own.effects.map(\.component))
          && !Set(one.incident.identity.tags).isDisjoint(with: own.incident.identity.tags)
      }.sorted { left, right in
        let distance = { abs(snapshot.incidents[$0].incident.started.seconds(since: own.incident.started)) }
        return (distance(left), left) < (distance(right), right)
      }
      #expect(snapshot.relatedIncidents(to: place) == Array(expected.prefix(5)), "seed \(seed), incident \(place)")
    }
  }
}
