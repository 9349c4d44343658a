/// Cuts texts at the lengths that services take, counted as they do: in UTF-16 code units.
enum TextLimit {
  /// At most `limit` units of `text`; what is longer ends with `…`.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept = String.UnicodeScalarView()
    var length = 1
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      guard length <= limit else { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// As `cut`, of text that `escape` makes longer scalar by scalar: no escape is cut through.
  static func cut(_ text: String, to limit: Int, escaping escape: (Unicode.Scalar) -> String) -> String {
    var kept = ""
    var length = 0
    for scalar in text.unicodeScalars {
      let escaped = escape(scalar)
      guard length + escaped.utf16.count <= limit - 1 else { return kept + "…" }
      kept += escaped
      length += escaped.utf16.count
    }
    return kept
  }
}
