/// What an update said before its text was changed.
package struct EarlierText: Sendable, Equatable {
  /// Without form: one line a block, one space between two words. nil when the texts of its post are too long to be kept.
  package var words: String?
  /// When others took their place.
  package var until: Instant

  package init(words: String?, until: Instant) {
    self.words = words
    self.until = until
  }
}
