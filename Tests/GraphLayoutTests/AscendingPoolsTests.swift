import Testing

@testable import GraphLayout

@Suite struct AscendingPoolsTests {
  private func places(_ wishes: [(place: Double, weight: Double)]) -> [Double] {
    var pools = AscendingPools(capacity: wishes.count)
    for wish in wishes { pools.add(wish.place, weight: wish.weight) }
    return pools.pools.flatMap { Array(repeating: $0.place, count: $0.count) }
  }

  @Test func wishesInOrderAreGranted() {
    #expect(places([(1, 1), (2, 4), (2, 1), (7, 1)]) == [1, 2, 2, 7])
    #expect(places([]) == [])
  }

  @Test func othersMeetAtTheirWeightedMean() {
    #expect(places([(4, 1), (0, 3)]) == [1, 1])
    #expect(places([(1, 1), (9, 1), (3, 1), (0, 2)]) == [1, 3, 3, 3])
  }
}
