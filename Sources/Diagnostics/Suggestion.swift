/// What somebody who wrote an unknown word may have meant.
package enum Suggestion {
  /// Longer lists than this are for the documentation.
  private static let longestList = 8

  /// "did you mean 'x'?" when a candidate is near, else all of them when they are few; nil when there is nothing to say.
  package static func hint(for word: String, among candidates: [String]) -> String? {
    if let nearest = nearest(to: word, among: candidates) { return "did you mean '\(nearest)'?" }
    switch candidates.count {
    case 0: return nil
    case 1: return "only '\(candidates[0])' is known"
    case ...longestList: return "one of \(candidates.joined(separator: ", "))"
    default: return nil
    }
  }

  /// The candidate with the fewest typing errors between it and `word`, whatever the case; the first of several.
  /// nil when more than a third of the word (though at least one letter) would be wrong, or all of it.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = EditDistance.letters(word)
    var limit = min(max(1, letters.count / 3), letters.count - 1)
    var nearest: String?
    for candidate in candidates {
      let distance = EditDistance.between(letters, EditDistance.letters(candidate), atMost: limit)
      guard let distance else { continue }
      nearest = candidate
      limit = distance - 1
    }
    return nearest
  }
}
