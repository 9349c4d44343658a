import Content
import Diagnostics

/// A heading in normal form: `## State — 2023-07-05 14:20 {a=b next=15:00}`. Of headings that begin no update, only blanks
/// at the end go.
struct HeadingForm {
  let edits: [ByteEdit]

  init(_ heading: HeadingOutline, in outline: PostOutline, vocabulary: HeadingVocabulary) {
    let file = outline.file
    let lines = HeadingLines(heading, in: file)
    let first = file.range(ofLine: lines.first)
    if let update = heading.update, let places = update.places, lines.last - lines.first < 2 {
      let words = Self.words(of: update, state: file.text(places.state), vocabulary)
      let all = first.lowerBound..<file.range(ofLine: lines.last).upperBound
      edits = file.bytes[all].elementsEqual(words.utf8) ? [] : [ByteEdit(all, with: Array(words.utf8))]
    } else {
      let end = file.bytes[first].lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? first.lowerBound
      edits = lines.first == lines.last && end < first.upperBound ? [ByteEdit(end..<first.upperBound, with: [])] : []
    }
  }

  private static func words(of update: UpdateOutline, state: String, _ vocabulary: HeadingVocabulary) -> String {
    let known = vocabulary.words { $0 == update.meaning }
    let word = known.first { $0.lowercased().utf8.elementsEqual(state.lowercased().utf8) } ?? state
    let attributes = sorted(update.attributes).map { "\($0.key)=\(quoted(value(of: $0)))" }
    let braces = attributes.isEmpty ? "" : " {\(attributes.joined(separator: " "))}"
    return "## \(word) — \(NormalTime.text(update.time))\(braces)"
  }

  /// What becomes of components in the author's order, then the promises, then the note of an edit.
  private static func sorted(_ attributes: [UpdateOutline.Attribute]) -> [UpdateOutline.Attribute] {
    let last = ["next", "postmortem", "edited"]
    return attributes.filter { !last.contains($0.key) } + last.flatMap { key in attributes.filter { $0.key == key } }
  }

  private static func value(of attribute: UpdateOutline.Attribute) -> String {
    attribute.key == "next" || attribute.key == "edited" ? NormalTime.text(attribute.value) : attribute.value
  }

  private static func quoted(_ value: String) -> String {
    let isBare = value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    if isBare { return value }
    return value.utf8.contains(UInt8(ascii: "\"")) ? "'\(value)'" : "\"\(value)\""
  }
}
