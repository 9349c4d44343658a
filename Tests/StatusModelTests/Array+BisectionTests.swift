import Testing

@testable import StatusModel

@Suite struct ArrayBisectionTests {
  @Test(arguments: 0...9)
  func itCountsTheFront(_ length: Int) {
    let numbers = Array(0..<length)
    for limit in -1...length + 1 {
      #expect(numbers.countAtFront { $0 < limit } == min(max(0, limit), length), "\(limit) of \(length)")
    }
  }

  @Test func equalElementsStandTogether() {
    #expect([1, 2, 2, 2, 3].countAtFront { $0 < 2 } == 1)
    #expect([1, 2, 2, 2, 3].countAtFront { $0 <= 2 } == 4)
  }
}
