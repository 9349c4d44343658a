package import Content
import Diagnostics
package import Loading
import StatusModel

/// A state as the command line names it.
package enum StateWord {
  /// The status API's words, `update` and `postmortem`, and all that a heading may begin with. Throws where a post of the
  /// kind cannot be in it.
  package static func meaning(
    of word: String, for kind: PostKind, vocabulary: HeadingVocabulary
  ) throws(AuthoringError) -> HeadingVocabulary.Meaning {
    let known = words(for: kind)
    let match = vocabulary.match(word).flatMap { $0.length == word.utf8.count ? $0.meaning : nil }
    guard let meaning = HeadingVocabulary.Meaning(word: normal(word)) ?? match else {
      let hint = Suggestion.hint(for: normal(word), among: known) ?? "one of \(known.joined(separator: ", "))"
      throw AuthoringError("unknown state '\(word)'; \(hint)", isUsage: true)
    }
    guard isAllowed(meaning, for: kind) else {
      let owner = kind == .incident ? "an incident" : "a maintenance"
      throw AuthoringError("\(owner) cannot be '\(word)'; one of \(known.joined(separator: ", "))", isUsage: true)
    }
    return meaning
  }

  private static func words(for kind: PostKind) -> [String] {
    kind.states.map(\.word) + (kind == .incident ? ["update", "postmortem"] : ["update"])
  }

  private static func isAllowed(_ meaning: HeadingVocabulary.Meaning, for kind: PostKind) -> Bool {
    switch meaning {
    case .state(let state): kind.states.contains(state)
    case .update: true
    case .postmortem: kind == .incident
    }
  }

  /// In lower case, with `_` for hyphens and blanks.
  private static func normal(_ word: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    return String(decoding: word.lowercased().utf8.map { isBlank($0) ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }
}
