extension Diagnostic {
  /// The message and, in parentheses, the hint, for where no caret line can carry it; both printable and cut.
  var messageWithHint: String {
    PrintableText.cut(message) + (hint.map { " (\(PrintableText.cut($0)))" } ?? "")
  }
}
