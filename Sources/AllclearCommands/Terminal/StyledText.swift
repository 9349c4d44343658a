import Diagnostics

/// A piece of a line for a terminal. Whatever it is made from is printable in it: no text can steer the terminal, hide, or
/// end the line.
struct StyledText {
  private struct Span {
    let text: String
    let style: TextStyle?
  }

  private var spans: [Span] = []
  /// The columns that it takes, wide characters (of East Asian scripts, emoji) counted twice.
  private(set) var columns = 0

  init(_ text: String = "", _ style: TextStyle? = nil) {
    append(printable: PrintableText.whole(text), style)
  }

  static func + (left: Self, right: Self) -> Self {
    var joined = left
    joined.spans += right.spans
    joined.columns += right.columns
    return joined
  }

  var isEmpty: Bool { columns == 0 }

  /// The text with control sequences for its styles, or alone.
  func text(colored: Bool) -> String {
    spans.map { span in colored ? span.style?.apply(to: span.text) ?? span.text : span.text }.joined()
  }

  /// At most `limit` columns; what is longer ends with `…`.
  func cut(to limit: Int) -> Self {
    guard columns > limit else { return self }
    var kept = Self()
    for span in spans {
      var text = ""
      for scalar in span.text.unicodeScalars {
        guard kept.columns + Self.columns(of: text) + scalar.displayColumns < limit else {
          kept.append(printable: text + (limit > 0 ? "…" : ""), span.style)
          return kept
        }
        text.unicodeScalars.append(scalar)
      }
      kept.append(printable: text, span.style)
    }
    return kept
  }

  func padded(to width: Int, _ alignment: Table.Alignment = .leading) -> Self {
    guard columns < width else { return self }
    let padding = Self(String(repeating: " ", count: width - columns))
    return alignment == .leading ? self + padding : padding + self
  }

  private mutating func append(printable text: String, _ style: TextStyle?) {
    guard !text.isEmpty else { return }
    spans.append(Span(text: text, style: style))
    columns += Self.columns(of: text)
  }

  private static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + $1.displayColumns }
  }
}
