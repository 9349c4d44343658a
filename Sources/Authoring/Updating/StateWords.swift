import Content
import Diagnostics

/// The words for states in the language that a post uses.
struct StateWords {
  private let vocabulary: HeadingVocabulary

  /// English where all of the post's updates are in English; else, and without any, the site's language.
  init(outline: PostOutline, vocabulary: HeadingVocabulary) {
    let english = HeadingVocabulary(HeadingVocabulary.english)
    let words = outline.updates.compactMap { $0.update?.places.map { outline.file.text($0.state) } }
    let areEnglish = words.allSatisfy { english.match($0)?.length == $0.utf8.count }
    self.vocabulary = !words.isEmpty && areEnglish ? english : vocabulary
  }

  func word(for meaning: HeadingVocabulary.Meaning) -> String {
    vocabulary.mainWords { $0 == meaning }.first ?? "Update"
  }
}
