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

  package init(_ words: [(word: String, meaning: Meaning)]) {
    self.words = words
    let entries = words.map { word in
      Entry(letters: word.word.unicodeScalars.map(Self.folded), word: word.word, meaning: word.meaning)
    }
    self.entries = entries.enumerated()
      .sorted { ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset) }.map(\.element)
    initials = self.entries.map(\.letters.first)
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
    guard let first = text.unicodeScalars.first.map(Self.folded) else { return nil }
    for place in initials.indices where initials[place] == first {
      guard let length = Self.length(of: entries[place].letters, atFrontOf: text.unicodeScalars) else { continue }
      return (entries[place].meaning, length)
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

  /// The number of bytes that the folded `letters` take there; nil where other ones stand, or the word goes on.
  private static func length(of letters: [Unicode.Scalar], atFrontOf text: String.UnicodeScalarView) -> Int? {
    var (length, rest) = (0, text.makeIterator())
    for letter in letters {
      guard let scalar = rest.next(), folded(scalar) == letter else { return nil }
      length += UTF8.width(scalar)
    }
    if let next = rest.next(), continuesWord(folded(next)) { return nil }
    return length
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
