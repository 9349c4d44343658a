/// Messages as a compiler writes them: place, severity, words and id on one line, the excerpt and its carets below; then a
/// note for each other place, likewise.
struct TextFormatter {
  let colored: Bool

  func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    let (name, style) = (diagnostic.severity.name, style(of: diagnostic.severity))
    let ending = " [\(diagnostic.id.rawValue)]"
    guard let place = diagnostic.place, let parts = place.parts else {
      let subject = diagnostic.place.map(Self.subject) ?? "allclear"
      return [headline(subject, name, style, diagnostic.messageWithHint + ending)] + notes(diagnostic)
    }
    let words = PrintableText.cut(diagnostic.message) + ending
    return [headline(Self.subject(place), name, style, words)]
      + excerpt(of: place, parts, hint: diagnostic.hint, style) + notes(diagnostic)
  }

  private func notes(_ diagnostic: Diagnostic) -> [String] {
    diagnostic.related.flatMap { related in
      let words = PrintableText.cut(related.message)
      let line = headline(Self.subject(related.place), "note", .boldCyan, words)
      return [line] + (related.place.parts.map { excerpt(of: related.place, $0, hint: nil, .boldCyan) } ?? [])
    }
  }

  /// The line of a place, and the carets under it with the hint behind them.
  private func excerpt(
    of place: Diagnostic.Place, _ parts: Diagnostic.Place.Parts, hint: String?, _ style: TerminalStyle
  ) -> [String] {
    let excerpt = Excerpt(parts)
    let number = Self.rightAligned(String(place.line))
    let gutter = String(repeating: " ", count: number.utf8.count)
    let hint = hint.map { " " + PrintableText.cut($0) } ?? ""
    return [
      excerpt.text.isEmpty ? "\(number) |" : "\(number) | \(excerpt.text)",
      "\(gutter) | \(styled(excerpt.carets + hint, style))",
    ]
  }

  private func headline(_ subject: String, _ name: String, _ style: TerminalStyle, _ words: String) -> String {
    "\(styled("\(subject):", .bold)) \(styled("\(name):", style)) \(words)"
  }

  private func style(of severity: Diagnostic.Severity) -> TerminalStyle {
    switch severity {
    case .error: .boldRed
    case .warning: .boldYellow
    case .note: .bold
    }
  }

  private func styled(_ text: String, _ style: TerminalStyle) -> String {
    colored ? style.apply(to: text) : text
  }

  private static func subject(_ place: Diagnostic.Place) -> String {
    "\(path(place.path)):\(place.line):\(place.column)"
  }

  /// A line that begins with `::`, white space aside, is a command to GitHub Actions.
  private static func path(_ path: String) -> String {
    let start = path.unicodeScalars.first { !$0.properties.isWhitespace && !$0.isJoinerOrEmojiSelector }
    return (start == ":" ? "./" : "") + PrintableText.whole(path)
  }

  private static func rightAligned(_ number: String) -> String {
    String(repeating: " ", count: max(0, 3 - number.utf8.count)) + number
  }
}
