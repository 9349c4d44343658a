/// Makes untrusted text printable, one scalar after another: nothing in it can hide, reorder, end the line, steer the
/// terminal, or command a CI system that reads along.
///
/// Azure Pipelines, TeamCity and GitHub's older syntax take `##[error]`, `##vso[task...]` or `##teamcity[...]` for a
/// command, two of them wherever it stands in a line, overlooking zero-width characters: so the bracket is escaped.
package struct PrintableText {
  private let keepsTabs: Bool
  /// How many `#` were last seen in a row, up to 2.
  private var hashes = 0
  /// Whether letters followed them.
  private var isInCommandName = false

  init(keepsTabs: Bool = false) {
    self.keepsTabs = keepsTabs
  }

  mutating func next(_ scalar: Unicode.Scalar) -> PrintableScalar {
    let opensCommand = scalar == "[" && hashes == 2
    remember(scalar)
    let isKeptTab = keepsTabs && scalar == "\t"
    return PrintableScalar(scalar: scalar, isEscaped: opensCommand || (scalar.isDeceptive && !isKeptTab))
  }

  private mutating func remember(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "#":
      hashes = isInCommandName ? 1 : min(hashes + 1, 2)
      isInCommandName = false
    case "a"..."z", "A"..."Z":
      isInCommandName = hashes == 2
      if !isInCommandName { hashes = 0 }
    case _ where scalar.isJoinerOrEmojiSelector: break
    default:
      hashes = 0
      isInCommandName = false
    }
  }
}

extension PrintableText {
  /// As much of a message as is ever printed, in characters (Unicode scalars).
  package static let limit = 200

  /// All of `text`, printable.
  package static func whole(_ text: String) -> String {
    var printable = PrintableText()
    return text.unicodeScalars.map { printable.next($0).text }.joined()
  }

  /// Lines of a file, printable; tabs and line ends stay.
  package static func lines(_ text: String) -> String {
    var printable = PrintableText(keepsTabs: true)
    return text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? String($0) : printable.next($0).text }.joined()
  }

  /// `text`, printable; what is longer than the limit ends with `…` there.
  package static func cut(_ text: String) -> String {
    var printable = PrintableText()
    var kept: [PrintableScalar] = []
    var length = 0
    for scalar in text.unicodeScalars {
      let next = printable.next(scalar)
      kept.append(next)
      length += next.length
      if length > limit { break }
    }
    guard length > limit else { return kept.map(\.text).joined() }
    while length >= limit, let last = kept.popLast() { length -= last.length }
    return kept.map(\.text).joined() + "…"
  }
}
