import Diagnostics
import Markdown
package import StatusModel

/// An update's heading, or the postmortem's, in its parts.
package struct UpdateOutline: Sendable {
  /// Where the parts stand. Ranges are byte offsets in the file.
  package struct Places: Sendable {
    /// All of the heading's words.
    package let text: Range<Int>
    package let state: Range<Int>
    package let time: Range<Int>
    /// From the opening brace to the end of the words; nil without one.
    package let attributes: Range<Int>?
  }

  package struct Attribute: Sendable, Equatable {
    package let key: String
    package let value: String
  }

  package let meaning: HeadingVocabulary.Meaning
  package let instant: Instant
  /// As written, with a space for every blank that only looks like one.
  package let time: String
  package let attributes: [Attribute]
  /// nil where the file writes the words another way: with escapes, emphasis, or on several lines.
  package let places: Places?

  /// nil when the section's heading is none of an update. `known` are the times of updates by where they begin.
  init?(
    _ section: PostSections.Section, in file: SourceFile, vocabulary: HeadingVocabulary, known: [Int: Instant],
    postmortem: Instant?
  ) {
    let parts = UpdateHeading(section.heading.text, vocabulary: vocabulary)
    guard let meaning = parts.meaning,
      let instant = meaning == .postmortem ? postmortem : known[section.range.lowerBound]
    else { return nil }
    self.meaning = meaning
    self.instant = instant
    time = parts.time
    attributes = parts.attributes.map { Attribute(key: $0.key, value: $0.value) }
    let locator = HeadingLocator(section: section, file: file)
    let bytes = HeadingBytes(section.heading.text)
    let length = bytes.bytes.count
    let braces = AttributeParser.parse(bytes).start
    guard locator.isLiteral, parts.faults.isEmpty, !parts.timeRange.isEmpty else {
      places = nil
      return
    }
    places = Places(
      text: locator.range(0..<length), state: locator.range(parts.stateRange), time: locator.range(parts.timeRange),
      attributes: braces < length ? locator.range(braces..<length) : nil)
  }
}
