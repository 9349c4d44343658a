import Testing

@testable import Loading

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 7, 8, 9, 255, 5000])
  func resultsComeInTheOrderOfTheElements(count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
  }
}
