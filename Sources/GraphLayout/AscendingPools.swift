/// The ascending sequence that is nearest to a sequence of wishes by the weighted squares of the distances: neighbours in the wrong
/// order are pooled at their common mean.
struct AscendingPools {
  /// Wishes one after the other that share a place.
  struct Pool {
    var place: Double
    var weight: Double
    var count = 1
  }

  /// In the order of the wishes; their places ascend.
  private(set) var pools: [Pool] = []

  init(capacity: Int) {
    pools.reserveCapacity(capacity)
  }

  mutating func add(_ place: Double, weight: Double) {
    var pool = Pool(place: place, weight: weight)
    while let last = pools.last, last.place > pool.place {
      let weight = last.weight + pool.weight
      pool.place = (last.place * last.weight + pool.place * pool.weight) / weight
      pool.weight = weight
      pool.count += last.count
      pools.removeLast()
    }
    pools.append(pool)
  }
}
