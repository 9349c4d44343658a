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
    let letters: [Unicode.Scalar]
    let word: String
    let meaning: Meaning
  }

  /// Longest first, so that "in progress" is not read as "in"; of one word's meanings the first given wins.
  private let entries: [Entry]
  /// Parallel to the entries: the letter that each begins with.
  private let initials: [Unicode.Scalar?]
  /// As given, which is the order in which messages list them.
  private let words: [(word: String, meaning: Meaning)]
  private let longest: Int

  package init(_ words: [(word: String, meaning: Meaning)]) {
    self.words = words
    let entries = words.map { word in
      Entry(letters: word.word.unicodeScalars.map(Self.folded), word: word.word, meaning: word.meaning)
    }
    self.entries = entries.enumerated()
      .sorted { ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset) }.map(\.element)
    initials = self.entries.map(\.letters.first)
    longest = self.entries.first?.letters.count ?? 0
  }

  /// English, which every site understands.
  package static let english: [(word: String, meaning: Meaning)] = [
    ("Investigating", .state(.investigating)), ("Identified", .state(.identified)), ("Monitoring", .state(.monitoring)),
    ("Resolved", .state(.resolved)), ("Scheduled", .state(.scheduled)), ("In progress", .state(.inProgress)),
    ("In-progress", .state(.inProgress)), ("In_progress", .state(.inProgress)), ("Verifying", .state(.verifying)),
    ("Completed", .state(.completed)), ("Cancelled", .state(.cancelled)), ("Canceled", .state(.cancelled)),
    ("Update", .update), ("Postmortem", .postmortem), ("Post-mortem", .postmortem), ("Post mortem", .postmortem),
  ]

  /// The meaning of the words at the front of `text`, and the number of bytes they take; nil when no word fits.
  package func match(_ text: String) -> (meaning: Meaning, length: Int)? {
    let scalars = Array(text.unicodeScalars.prefix(longest + 1))
    guard let first = scalars.first.map(Self.folded) else { return nil }
    for place in initials.indices where initials[place] == first {
      let entry = entries[place]
      guard Self.begins(scalars, with: entry.letters) else { continue }
      let count = entry.letters.count
      if count < scalars.count, Self.continuesWord(Self.folded(scalars[count])) { continue }
      return (entry.meaning, scalars[..<count].reduce(0) { $0 + UTF8.width($1) })
    }
    return nil
  }

  /// The words that an update may begin with where `isAllowed` holds.
  package func words(allowing isAllowed: (Meaning) -> Bool) -> [String] {
    words.filter { isAllowed($0.meaning) }.map(\.word)
  }

  /// The first word for each such meaning, for a message.
  package func mainWords(allowing isAllowed: (Meaning) -> Bool) -> [String] {
    var seen: [Meaning] = []
    return words.compactMap { word, meaning in
      guard isAllowed(meaning), !seen.contains(meaning) else { return nil }
      seen.append(meaning)
      return word
    }
  }

  /// `letters` are folded.
  private static func begins(_ scalars: [Unicode.Scalar], with letters: [Unicode.Scalar]) -> Bool {
    scalars.count >= letters.count && letters.indices.allSatisfy { folded(scalars[$0]) == letters[$0] }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  /// Of a folded scalar.
  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
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

  /// Whether nothing is expected to follow; nil when it changes no state.
  var isFinal: Bool? {
    switch self {
    case .state(let state): state.isFinal
    case .update: nil
    case .postmortem: true
    }
  }
}
