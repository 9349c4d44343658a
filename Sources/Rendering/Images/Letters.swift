/// The letters of pictures and badges: DejaVu Sans, as far as Latin, Greek and Cyrillic go. The script .ci/font-data
/// makes the file and says how it is laid out.
struct Letters: Sendable {
  enum Face {
    case regular
    /// The only one that can be drawn.
    case bold
  }

  struct Letter: Sendable {
    let scalar: UInt16
    /// In units of 2048 to the em.
    let regularAdvance: Int
    let boldAdvance: Int
    /// Where its outline stands in the file.
    let outline: Range<Int>
  }

  static let unitsPerEm = 2048
  static let shared = Letters(PackageResources.letters_bin)

  /// The units of a side of the em square in outlines.
  let grid: Int
  private let bytes: [UInt8]
  /// By scalar.
  private let letters: [Letter]

  init(_ bytes: [UInt8]) {
    func number(_ index: Int) -> Int { Int(bytes[index]) | Int(bytes[index + 1]) << 8 }
    self.bytes = bytes
    grid = number(0)
    var outline = 4 + number(2) * 8
    letters = (0..<number(2)).map { index in
      let start = 4 + index * 8
      let range = outline..<outline + number(start + 6)
      outline = range.upperBound
      return Letter(
        scalar: UInt16(number(start)), regularAdvance: number(start + 2), boldAdvance: number(start + 4),
        outline: range)
    }
  }

  /// nil when the file lacks it.
  func letter(_ scalar: Unicode.Scalar) -> Letter? {
    var (low, high) = (0, letters.count)
    while low < high {
      let middle = (low + high) / 2
      if UInt32(letters[middle].scalar) < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < letters.count, UInt32(letters[low].scalar) == scalar.value else { return nil }
    return letters[low]
  }

  /// In units of 2048 to the em; nil when a letter is lacking.
  func width(of text: String, _ face: Face) -> Int? {
    var width = 0
    for scalar in text.unicodeScalars {
      guard let letter = letter(scalar) else { return nil }
      width += face == .bold ? letter.boldAdvance : letter.regularAdvance
    }
    return width
  }

  /// `text` with an ellipsis in place of what goes beyond `limit` units. A letter that is lacking counts as one em, the
  /// most that any has.
  func cut(_ text: String, to limit: Int, _ face: Face) -> String {
    func advance(_ scalar: Unicode.Scalar) -> Int { width(of: String(scalar), face) ?? Self.unitsPerEm }
    let scalars = text.unicodeScalars
    guard scalars.reduce(0, { $0 + advance($1) }) > limit else { return text }
    var rest = limit - advance("…")
    let kept = scalars.prefix { scalar in
      rest -= advance(scalar)
      return rest >= 0
    }
    return String(kept) + "…"
  }

  /// The bytes of a letter's outline.
  func outline(of letter: Letter) -> ArraySlice<UInt8> { bytes[letter.outline] }
}
