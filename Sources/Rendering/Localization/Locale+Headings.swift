extension Locale {
  /// The words that a post's update headings may use in this language, each with what it means: the word of an
  /// update state, `update` or `postmortem`. In the order of the meanings, then of the list.
  package var headingWords: [(word: String, meaning: String)] {
    Self.headingMeanings.flatMap { meaning in
      var words: [(word: String, meaning: String)] = []
      while has("heading.\(meaning).\(words.count)") {
        words.append((text("heading.\(meaning).\(words.count)"), meaning))
      }
      return words
    }
  }

  private static let headingMeanings = [
    "investigating", "identified", "monitoring", "resolved", "scheduled", "in_progress", "verifying", "completed",
    "cancelled", "update", "postmortem",
  ]
}
