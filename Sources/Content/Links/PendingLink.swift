/// A link or image to elsewhere in the project, to be resolved when all posts are known.
struct PendingLink: Sendable {
  struct Destination: Hashable, Sendable {
    /// As it stands in the text's nodes: texts that look alike may differ.
    let bytes: [UInt8]
    let isImage: Bool

    init(_ text: String, isImage: Bool) {
      bytes = Array(text.utf8)
      self.isImage = isImage
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  let destination: Destination
  /// Where it stands in the file.
  let range: Range<Int>
}
