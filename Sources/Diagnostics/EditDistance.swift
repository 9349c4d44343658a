/// How many letters were mistyped between two words: inserted, left out, replaced, or swapped with their neighbour
/// (Damerau and Levenshtein, each place edited once).
enum EditDistance {
  /// Longer words are compared by their beginning: the cost grows with the square.
  private static let longestWord = 100

  /// The word as it is compared: lower case, up to the longest word.
  static func letters(_ word: String) -> [Unicode.Scalar] {
    word.unicodeScalars.prefix(longestWord).map { scalar in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }

  /// nil when the distance is greater than `limit`.
  static func between(_ word: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(word.count - other.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in word.indices {
      let current = distances(row, of: word, to: other, last: last, beforeLast: beforeLast)
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }

  /// The distances from the word's first `row` + 1 letters to every beginning of the other.
  private static func distances(
    _ row: Int, of word: [Unicode.Scalar], to other: [Unicode.Scalar], last: [Int], beforeLast: [Int]
  ) -> [Int] {
    var current = [row + 1]
    for column in other.indices {
      let replaced = last[column] + (word[row] == other[column] ? 0 : 1)
      var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, word[row] == other[column - 1], word[row - 1] == other[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    return current
  }
}
