extension Unicode.Scalar {
  /// Whether printing it would hide something or move the cursor: control characters, line and paragraph separators,
  /// and what Unicode calls default ignorable (bidirectional controls, zero-width spaces, tags). Spared are the two
  /// joiners and the two emoji selectors, without which Persian and emoji break.
  var isDeceptive: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint && !isJoinerOrEmojiSelector
    }
  }

  var isJoinerOrEmojiSelector: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: true
    default: false
    }
  }

  /// The columns of a terminal that it takes. An approximation: terminals differ over sequences joined into one emoji.
  package var displayColumns: Int {
    if isASCII { return 1 }
    if isJoinerOrEmojiSelector || isHangulVowelOrFinal { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide || properties.isEmojiPresentation ? 2 : 1
    }
  }

  private var isHangulVowelOrFinal: Bool { 0x1160...0x11FF ~= value }

  /// The blocks whose characters are wide or full-width by Unicode Standard Annex 11.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
