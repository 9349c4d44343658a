package import Diagnostics

/// A file whose text says with 1️⃣ to 9️⃣ what messages must point at. The marks themselves are no part of the file.
package struct MarkedText {
  package let file: SourceFile
  private let offsets: [String: Int]

  package init(_ text: String, path: String = "content/incidents/outage.md") {
    var bytes: [UInt8] = []
    var offsets: [String: Int] = [:]
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let mark = Self.mark(at: index, in: scalars) {
        offsets[mark] = bytes.count
        index += 3
      } else {
        bytes += Array(String(scalars[index]).utf8)
        index += 1
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    self.offsets = offsets
  }

  /// The whole text without its marks, in bytes.
  package var range: Range<Int> { 0..<file.bytes.count }

  /// The byte offset at which a mark stands; nil when the text has no such mark.
  package func offset(_ mark: String) -> Int? { offsets[mark] }

  /// The bytes between two marks; nil when one of them is missing or they stand the other way round.
  package func range(_ start: String, _ end: String) -> Range<Int>? {
    guard let first = offsets[start], let last = offsets[end], first <= last else { return nil }
    return first..<last
  }

  /// A digit, the emoji selector and the key's frame, as a grapheme may hide them behind another scalar.
  private static func mark(at index: Int, in scalars: [Unicode.Scalar]) -> String? {
    guard index + 2 < scalars.count, ("1"..."9").contains(scalars[index]), scalars[index + 1] == "\u{FE0F}",
      scalars[index + 2] == "\u{20E3}"
    else { return nil }
    return "\(scalars[index])\u{FE0F}\u{20E3}"
  }
}
