/// The name that was probably meant.
enum NearestName {
  /// The candidate with the fewest changed bytes, at most a third of the name; nil when none is near.
  static func of(_ name: String, in candidates: [String]) -> String? {
    let distances = candidates.map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return nearest.distance <= max(1, name.utf8.count / 3) ? nearest.name : nil
  }

  /// The number of insertions, deletions and substitutions from one to the other (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (byte == other ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }
}
