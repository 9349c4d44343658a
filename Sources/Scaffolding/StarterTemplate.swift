/// A text with gaps such as `<<title>>`.
enum StarterTemplate {
  /// Fills each gap by its name; what is put in is not looked at again, and other text stays as it is.
  static func fill(_ template: [UInt8], with words: [(String, String)]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = template[...]
    while let opening = place(of: "<<", in: rest) {
      result += rest[..<opening]
      rest = rest[(opening + 2)...]
      guard let closing = place(of: ">>", in: rest),
        let word = words.first(where: { rest[..<closing].elementsEqual($0.0.utf8) })
      else {
        result += "<<".utf8
        continue
      }
      result += word.1.utf8
      rest = rest[(closing + 2)...]
    }
    return result + rest
  }

  private static func place(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.description.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: mark) }
  }
}
