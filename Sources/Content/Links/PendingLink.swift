/// A link or image to elsewhere in the project, to be resolved when all posts are known.
struct PendingLink: Sendable {
  /// As it stands in the text's nodes.
  let destination: String
  /// Where it stands in the file.
  let range: Range<Int>
  let isImage: Bool
}
