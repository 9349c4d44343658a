/// A path to look up by its bytes: names that look alike may be two files.
struct PathKey: Hashable {
  private var text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { (bytes) in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }
}
