/// A heading `STATE SEPARATOR TIME {ATTRIBUTES}` in its parts. Ranges are byte offsets in the heading's text.
struct UpdateHeading {
  struct Attribute {
    let key: String
    let keyRange: Range<Int>
    let value: String
    let valueRange: Range<Int>
  }

  /// nil when the words at the front mean no state.
  let meaning: HeadingVocabulary.Meaning?
  /// The words at the front.
  let state: String
  let stateRange: Range<Int>
  let time: String
  let timeRange: Range<Int>
  let attributes: [Attribute]
  /// What stands between the braces and is no `key=value`, or a brace that nothing closes.
  let faults: [Range<Int>]

  init(_ text: String, vocabulary: HeadingVocabulary) {
    let bytes = HeadingBytes(text)
    let braces = AttributeParser.parse(bytes)
    attributes = braces.attributes
    faults = braces.faults
    let head = bytes.trimmed(0..<braces.start)
    let match = vocabulary.match(bytes.text(head))
    meaning = match?.meaning
    let words = bytes.trimmed(head.lowerBound..<bytes.endOfWords(head))
    stateRange = match.map { head.lowerBound..<head.lowerBound + $0.length } ?? words
    state = bytes.text(stateRange)
    timeRange = bytes.afterSeparator(stateRange.upperBound..<head.upperBound)
    time = bytes.plainText(timeRange)
  }

  /// What a heading begins with, without the cost of its other parts.
  static func meaning(of text: String, vocabulary: HeadingVocabulary) -> HeadingVocabulary.Meaning? {
    let bytes = HeadingBytes(text)
    return vocabulary.match(bytes.text(bytes.trimmed(0..<bytes.bytes.count)))?.meaning
  }

  /// Whether a level-2 heading is part of the section that `opener` began: a review is free to use headings of its own.
  static func continuesReview(_ heading: String, of opener: String, vocabulary: HeadingVocabulary) -> Bool {
    meaning(of: opener, vocabulary: vocabulary) == .postmortem && meaning(of: heading, vocabulary: vocabulary) == nil
  }
}
