extension StyledText {
  /// `text` in lines of at most `width` columns, broken between words; without a width as many lines as it has.
  static func paragraph(_ text: String, _ style: TextStyle? = nil, width: Int?) -> [StyledText] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { lines(of: String($0), style, width: width ?? .max) }
  }

  private static func lines(of line: String, _ style: TextStyle?, width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var current = StyledText()
    for word in line.unicodeScalars.split(separator: " ") {
      let word = StyledText(String(word), style)
      if current.isEmpty {
        current = word
      } else if current.columns + 1 + word.columns <= width {
        current = current + StyledText(" ") + word
      } else {
        lines.append(current.cut(to: width))
        current = word
      }
    }
    return lines + [current.cut(to: width)]
  }
}
