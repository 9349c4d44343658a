import StatusModel

/// What an update said, from when on.
struct TextCourse {
  /// For so long after it came out an update may be put right in silence, in seconds: what is written at three in the morning
  /// has its typing errors.
  static let grace = 300
  /// So many earlier texts are kept: the first, and the last ones.
  static let mostTexts = 10

  /// Oldest first; neighbours differ.
  private var texts: [(words: String, since: Instant)]
  private let graceEnd: Instant

  /// `at` is the update's own time: before it nobody could read it.
  init(_ words: String, of at: Instant, committed: Instant) {
    texts = [(words, committed)]
    graceEnd = max(at, committed).advanced(by: Self.grace)
  }

  mutating func note(_ words: String, committed: Instant) {
    if committed <= graceEnd {
      texts = [(words, committed)]
    } else if !texts[texts.count - 1].words.utf8.elementsEqual(words.utf8) {
      texts.append((words, committed))
    }
  }

  /// Oldest first.
  var earlier: [EarlierText] {
    let all = zip(texts, texts.dropFirst()).map { EarlierText(words: $0.words, until: $1.since) }
    return all.count <= Self.mostTexts ? all : all.prefix(1) + all.suffix(Self.mostTexts - 1)
  }
}
