import Diagnostics

extension MappingReader {
  /// One of the words that an enumeration's raw values are; nil when the key is missing or its word is reported.
  package mutating func word<Word>(
    _ key: String, as type: Word.Type = Word.self
  ) -> Word? where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    guard let text = text(key) else { return nil }
    if let word = Word.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.value.utf8) }) { return word }
    report(
      .invalidValue, "'\(key)' cannot be '\(text.value)'",
      hint: Suggestion.hint(for: text.value, among: Word.allCases.map(\.rawValue)), at: text.range)
    return nil
  }
}
