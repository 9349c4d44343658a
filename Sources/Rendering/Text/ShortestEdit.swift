/// The fewest steps from one sequence to another, after E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
enum ShortestEdit {
  enum Step {
    case keep, remove, add
  }

  /// In order; nil when more than `limit` of them remove or add. The work is at most their number times the length of the two.
  static func steps(from old: [Int], to new: [Int], limit: Int) -> [Step]? {
    // How far into `old` one comes with so many changes, by the diagonal: the place in `old` less that in `new`.
    var reach = Array(repeating: 0, count: 2 * limit + 3)
    var rounds: [[Int]] = []
    let middle = limit + 1
    for changes in 0...limit {
      rounds.append(reach)
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let comesByAdding = addsLast(
          reach, middle + diagonal, isLowest: diagonal == -changes, isHighest: diagonal == changes)
        var place = comesByAdding ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
        while place < old.count, place - diagonal < new.count, old[place] == new[place - diagonal] { place += 1 }
        reach[middle + diagonal] = place
        if place >= old.count, place - diagonal >= new.count {
          return way(back: rounds, from: (old.count, new.count), middle: middle)
        }
      }
    }
    return nil
  }

  /// Whether the best way to a diagonal adds a word to the one above it, instead of removing one from that below.
  private static func addsLast(_ reach: [Int], _ place: Int, isLowest: Bool, isHighest: Bool) -> Bool {
    isLowest || (!isHighest && reach[place - 1] < reach[place + 1])
  }

  private static func way(back rounds: [[Int]], from end: (old: Int, new: Int), middle: Int) -> [Step] {
    var steps: [Step] = []
    var (old, new) = end
    for changes in stride(from: rounds.count - 1, to: 0, by: -1) {
      let (reach, diagonal) = (rounds[changes], old - new)
      let isAdded = addsLast(
        reach, middle + diagonal, isLowest: diagonal == -changes, isHighest: diagonal == changes)
      let before = diagonal + (isAdded ? 1 : -1)
      let place = reach[middle + before]
      while old > place + (isAdded ? 0 : 1), new > place - before + (isAdded ? 1 : 0) {
        steps.append(.keep)
        (old, new) = (old - 1, new - 1)
      }
      steps.append(isAdded ? .add : .remove)
      (old, new) = (place, place - before)
    }
    steps += Array(repeating: .keep, count: old)
    return steps.reversed()
  }
}
