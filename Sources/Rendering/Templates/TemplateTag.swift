/// A tag of a Mustache template.
struct TemplateTag: Equatable {
  enum Kind: UInt8 {
    case variable = 0
    case section = 0x23  // #
    case invertedSection = 0x5E  // ^
    case sectionEnd = 0x2F  // /
    case comment = 0x21  // !
    case unescapedBraces = 0x7B  // {
    case unescaped = 0x26  // &
    case partial = 0x3E  // >
    case parent = 0x3C  // <
    case block = 0x24  // $
    case delimiters = 0x3D  // =
    case pragma = 0x25  // %

    /// Whether a `sectionEnd` of the same name must follow.
    var opensSection: Bool {
      switch self {
      case .section, .invertedSection, .parent, .block: true
      default: false
      }
    }
  }

  let kind: Kind
  let name: String
  /// The whole tag, delimiters included, in bytes.
  let range: Range<Int>
}
