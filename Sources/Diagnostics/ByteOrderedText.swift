/// Text in the order of its UTF-8 bytes: `String` itself takes canonically equivalent texts, which can name two files,
/// for one.
struct ByteOrderedText: Comparable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}
