import Content
import Diagnostics

/// How a post writes the headings of its updates.
struct HeadingStyle {
  enum LetterCase {
    case asGiven, lower, upper
  }

  /// What stands before the words: indentation and number signs.
  private var opening: [UInt8] = Array("## ".utf8)
  /// Between state and time.
  private var separator: [UInt8] = Array(" — ".utf8)
  /// Between the time and the attributes.
  private var gap: [UInt8] = [0x20]
  /// Number signs behind the words.
  private var closing: [UInt8] = []
  /// The line below the words of a heading without number signs.
  private var underline: [UInt8]?
  private var letterCase = LetterCase.asGiven

  /// As the contract writes them.
  init() {}

  /// As a heading of the post does. nil where its parts cannot be told.
  init?(of update: UpdateOutline, in outline: PostOutline) {
    guard let places = update.places else { return nil }
    let file = outline.file
    let line = file.position(of: places.text.lowerBound).line
    let range = file.range(ofLine: line)
    opening = Array(file.bytes[range.lowerBound..<places.text.lowerBound])
    separator = Array(file.bytes[places.state.upperBound..<places.time.lowerBound])
    if let attributes = places.attributes {
      gap = Array(file.bytes[places.time.upperBound..<attributes.lowerBound])
    }
    let rest = Array(file.bytes[places.text.upperBound..<range.upperBound])
    if rest.contains(UInt8(ascii: "#")) { closing = rest.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed() }
    if !opening.contains(UInt8(ascii: "#")) { underline = Array(file.bytes[file.range(ofLine: line + 1)]) }
    letterCase = Self.letterCase(of: file.bytes[places.state])
  }

  var isIndented: Bool { opening.first == 0x20 || opening.first == 0x09 }

  /// The same without indentation, which may make a heading a part of a list above it.
  var withoutIndentation: HeadingStyle {
    var style = self
    style.opening = Array(opening.drop { $0 == 0x20 || $0 == 0x09 })
    return style
  }

  /// The lines of a heading, with `ending` between them and none behind the last.
  func heading(state: String, time: String, attributes: String, ending: LineEnding) -> [UInt8] {
    var bytes = opening + Array(cased(state).utf8) + separator + Array(time.utf8)
    if !attributes.isEmpty { bytes += gap + Array("{\(attributes)}".utf8) }
    bytes += closing
    if let underline { bytes += ending.bytes + underline }
    return bytes
  }

  private func cased(_ state: String) -> String {
    switch letterCase {
    case .asGiven: state
    case .lower: state.lowercased()
    case .upper: state.uppercased()
    }
  }

  private static func letterCase(of word: ArraySlice<UInt8>) -> LetterCase {
    let isUpper = word.contains { (0x41...0x5A).contains($0) }
    let isLower = word.contains { (0x61...0x7A).contains($0) }
    if isLower, !isUpper, word.allSatisfy({ $0 < 0x80 }) { return .lower }
    return isUpper && !isLower && word.count > 1 && word.allSatisfy { $0 < 0x80 } ? .upper : .asGiven
  }
}
