extension Locale {
  /// The words that a post's update headings may use in this language, each with what it means: the word of an
  /// update state, `update` or `postmortem`. In the order of the meanings, then of the list.
  package var headingWords: [(word: String, meaning: String)] {
    Self.headingMeanings.flatMap { meaning in
      var words = words(at: "heading.\(meaning)")
      // What the page itself calls it is always understood.
      let shown = text(meaning == "postmortem" ? "postmortem.title" : "state." + meaning)
      if !words.contains(where: { $0.utf8.elementsEqual(shown.utf8) }) { words.append(shown) }
      return words.map { ($0, meaning) }
    }
  }

  /// The items of the list at `key`.
  func words(at key: String) -> [String] {
    var words: [String] = []
    while has("\(key).\(words.count)") { words.append(text("\(key).\(words.count)")) }
    return words
  }

  private static let headingMeanings = [
    "investigating", "identified", "monitoring", "resolved", "scheduled", "in_progress", "verifying", "completed",
    "cancelled", "update", "postmortem",
  ]
}
