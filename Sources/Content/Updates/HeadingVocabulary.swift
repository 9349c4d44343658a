package import StatusModel

/// The words with which an update's heading may begin.
package struct HeadingVocabulary: Sendable {
  package enum Meaning: Sendable, Equatable {
    case state(UpdateState)
    /// News that changes no state.
    case update
    case postmortem
  }

  private struct Entry: Sendable {
    let scalars: [String]
    let word: String
    let meaning: Meaning
  }

  /// Longest first, so that "in progress" is not read as "in".
  private let entries: [Entry]

  package init(_ words: [(word: String, meaning: Meaning)]) {
    entries = words.map { Entry(scalars: Self.folded($0.word), word: $0.word, meaning: $0.meaning) }
      .sorted { ($1.scalars.count, $0.word) < ($0.scalars.count, $1.word) }
  }

  /// English, which every site understands.
  package static let english: [(word: String, meaning: Meaning)] = [
    ("Investigating", .state(.investigating)), ("Identified", .state(.identified)), ("Monitoring", .state(.monitoring)),
    ("Resolved", .state(.resolved)), ("Scheduled", .state(.scheduled)), ("In progress", .state(.inProgress)),
    ("In-progress", .state(.inProgress)), ("In_progress", .state(.inProgress)), ("Verifying", .state(.verifying)),
    ("Completed", .state(.completed)), ("Cancelled", .state(.cancelled)), ("Canceled", .state(.cancelled)),
    ("Update", .update), ("Postmortem", .postmortem), ("Post-mortem", .postmortem), ("Post mortem", .postmortem),
  ]

  /// The meaning of the words at the front of `text`, and the number of scalars they take; nil when no word fits.
  func match(_ text: String) -> (meaning: Meaning, length: Int)? {
    let scalars = Self.folded(text)
    for entry in entries where scalars.starts(with: entry.scalars) {
      let rest = scalars.dropFirst(entry.scalars.count).first?.unicodeScalars.first
      if rest.map({ !$0.properties.isAlphabetic }) ?? true { return (entry.meaning, entry.scalars.count) }
    }
    return nil
  }

  /// The words for the states that a kind of post may have, for a message.
  func words(allowing isAllowed: (Meaning) -> Bool) -> [String] {
    var seen: [Meaning] = []
    return entries.sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }.compactMap { entry in
      guard isAllowed(entry.meaning), !seen.contains(entry.meaning) else { return nil }
      seen.append(entry.meaning)
      return entry.word
    }
  }

  /// Enough of a heading to hold any of the words.
  private static func folded(_ text: String) -> [String] {
    text.unicodeScalars.prefix(40).map(\.properties.lowercaseMapping)
  }
}

extension HeadingVocabulary.Meaning {
  /// From a locale's word: that of a state, `update` or `postmortem`.
  package init?(word: String) {
    switch word {
    case "update": self = .update
    case "postmortem": self = .postmortem
    default:
      guard let state = UpdateState(rawValue: word) else { return nil }
      self = .state(state)
    }
  }
}
