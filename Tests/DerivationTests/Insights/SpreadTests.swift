import Testing

@testable import Derivation

struct SpreadTests {
  @Test func ofNothingThereIsNothing() {
    let spread = Spread(of: [])
    #expect(spread.count == 0)
    #expect([spread.median, spread.ninetieth, spread.greatest] == [nil, nil, nil])
  }

  @Test(arguments: [([7], 7, 7), ([1, 4], 2, 4), ([3, 1, 2], 2, 3)])
  func ofFewTheNinetiethIsTheGreatest(_ values: [Int], median: Int, ninetieth: Int) {
    #expect(Spread(of: values).median == median)
    #expect(Spread(of: values).ninetieth == ninetieth)
  }

  /// By nearest rank the 90th of 100 numbers is the 90th, of 11 the 10th.
  @Test(arguments: [(10, 9), (11, 10), (19, 18), (20, 18), (21, 19), (100, 90)])
  func nineOfTenDoNotExceedIt(_ count: Int, ninetieth: Int) {
    #expect(Spread(of: (1...count).shuffled()).ninetieth == ninetieth)
  }
}
