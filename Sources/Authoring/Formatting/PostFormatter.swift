package import Content
import Diagnostics
package import Loading

/// Brings a post into its normal form: the order of its keys, its times, the headings of its updates, the blanks around
/// headings. All else stays, to the byte, and so does all that the post says.
package struct PostFormatter {
  private let context: ContentContext

  package init(context: ContentContext) {
    self.context = context
  }

  /// The post's bytes in normal form; those it has when it is in it, or when the post has errors.
  package func format(_ post: PostFile) -> [UInt8] {
    guard let outline = sound(post) else { return post.file.bytes }
    let ordered = taking(FrontMatterOrder.edits(outline), of: outline)
    let edits =
      TimeKeys.edits(ordered)
      + ordered.headings.flatMap { heading in
        HeadingForm(heading, in: ordered, vocabulary: context.vocabulary).edits
      }
    let formed = taking(edits, of: ordered)
    return taking(HeadingSpacing.edits(formed), of: formed).file.bytes
  }

  /// nil when it has errors of its own.
  private func sound(_ post: PostFile) -> PostOutline? {
    let (outline, faults) = PostOutline.read(post, context: context)
    return faults.contains { $0.severity == .error } ? nil : outline
  }

  /// The post with edits that change nothing of what it says; as it was, when they would.
  private func taking(_ edits: [ByteEdit], of outline: PostOutline) -> PostOutline {
    guard !edits.isEmpty else { return outline }
    let file = SourceFile(path: outline.file.path, bytes: edits.applied(to: outline.file.bytes))
    let edited = sound(PostFile(kind: outline.post.kind, path: outline.post.path, file: file))
    guard let edited, edited.content == outline.content else { return outline }
    return edited
  }
}
