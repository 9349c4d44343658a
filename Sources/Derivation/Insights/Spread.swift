/// How a measure is spread over incidents.
package struct Spread: Sendable, Equatable {
  /// How many incidents tell it.
  package let count: Int
  /// Of an even number the mean of the middle two, rounded down; nil without any.
  package let median: Int?
  /// The smallest value that at least nine of ten do not exceed (nearest rank); nil without any.
  package let ninetieth: Int?
  package let greatest: Int?

  /// In any order.
  init(of values: [Int]) {
    let sorted = values.sorted()
    count = sorted.count
    median = sorted.isEmpty ? nil : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    ninetieth = sorted.isEmpty ? nil : sorted[(sorted.count * 9 + 9) / 10 - 1]
    greatest = sorted.last
  }
}
