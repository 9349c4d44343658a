/// Messages as a compiler writes them: place, severity, words and id on one line, the excerpt and its carets below.
struct TextFormatter {
  let colored: Bool

  func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    guard let place = diagnostic.place else {
      return [headline(diagnostic, subject: "allclear", message: diagnostic.messageWithHint)]
    }
    let subject = "\(Self.path(place.path)):\(place.line):\(place.column)"
    guard let parts = place.parts else {
      return [headline(diagnostic, subject: subject, message: diagnostic.messageWithHint)]
    }
    let hint = diagnostic.hint.map { " " + PrintableText.cut($0) } ?? ""
    let excerpt = Excerpt(parts)
    let number = Self.rightAligned(String(place.line))
    let gutter = String(repeating: " ", count: number.utf8.count)
    return [
      headline(diagnostic, subject: subject, message: PrintableText.cut(diagnostic.message)),
      excerpt.text.isEmpty ? "\(number) |" : "\(number) | \(excerpt.text)",
      "\(gutter) | \(styled(excerpt.carets + hint, for: diagnostic.severity))",
    ]
  }

  private func headline(_ diagnostic: Diagnostic, subject: String, message: String) -> String {
    let place = colored ? TerminalStyle.bold.apply(to: "\(subject):") : "\(subject):"
    let severity = styled("\(diagnostic.severity.name):", for: diagnostic.severity)
    return "\(place) \(severity) \(message) [\(diagnostic.id.rawValue)]"
  }

  private func styled(_ text: String, for severity: Diagnostic.Severity) -> String {
    guard colored else { return text }
    let style: TerminalStyle =
      switch severity {
      case .error: .boldRed
      case .warning: .boldYellow
      case .note: .bold
      }
    return style.apply(to: text)
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
