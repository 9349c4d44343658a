package import Diagnostics
package import FrontMatter
package import Loading
import Markdown
import StatusModel

/// A post as it was read, with the places of its parts in the file, for whoever edits it.
package struct PostOutline: Sendable {
  package let post: PostFile
  package let content: PostContent
  package let frontMatter: FrontMatterSplit
  /// The keys and values of the front matter, in the order of the file; empty where it is no mapping.
  package let entries: [YAMLNode.Entry]
  /// Headings that stand in no other block, in the order of the file.
  package let headings: [HeadingOutline]
  /// Where the postmortem's follow-ups begin, each to the end of its line, in their order.
  package let followUps: [Range<Int>]
  /// Whether the post runs from the newest update to the oldest. False where there are not two to tell.
  package let isNewestFirst: Bool
  /// The faults of this post alone.
  package let diagnostics: [Diagnostic]

  package var file: SourceFile { post.file }

  /// The headings of updates and of the postmortem, in the order of the file.
  package var updates: [HeadingOutline] { headings.filter { $0.update != nil } }

  /// nil when the front matter cannot be told from the text; the faults say why.
  package static func read(_ post: PostFile, context: ContentContext) -> (outline: PostOutline?, faults: [Diagnostic]) {
    let (parsed, faults) = PostReader.read(post, context: context)
    var again: [Diagnostic] = []
    guard let parsed, let split = FrontMatterSplit(post.file, diagnostics: &again) else { return (nil, faults) }
    let root = YAMLDocument.parse(split.yaml, of: post.file, limits: context.limits.frontMatter, diagnostics: &again)
    let document = MarkdownParser.parse(
      split.body, of: post.file, limits: context.limits.markdown, diagnostics: &again)
    var entries: [YAMLNode.Entry] = []
    if case .mapping(let found)? = root?.value { entries = found }
    let headings = headings(of: document, parsed: parsed, context: context)
    return (
      PostOutline(
        post: post, content: parsed.content, frontMatter: split, entries: entries, headings: headings,
        followUps: parsed.places.followUps, isNewestFirst: isNewestFirst(headings), diagnostics: faults),
      faults
    )
  }

  private static func headings(
    of document: MarkdownDocument, parsed: ParsedPost, context: ContentContext
  ) -> [HeadingOutline] {
    let vocabulary = context.vocabulary
    let sections = PostSections(document, limit: context.limits.renderedSize) { heading, opener in
      UpdateHeading.continuesReview(heading, of: opener, vocabulary: vocabulary)
    }
    let known = Dictionary(
      zip(parsed.places.updates, parsed.content.updates).map { ($0.lowerBound, $1.at) },
      uniquingKeysWith: { first, _ in first })
    let updates = Dictionary(
      sections.sections.map { section in
        (
          section.range.lowerBound,
          UpdateOutline(
            section, in: parsed.source.file, vocabulary: vocabulary, known: known,
            postmortem: parsed.content.postmortem?.at)
        )
      }, uniquingKeysWith: { first, _ in first })
    return document.blocks.compactMap { block in
      guard let heading = block.heading else { return nil }
      return HeadingOutline(
        line: block.range, level: heading.level, update: updates[block.range.lowerBound].flatMap(\.self))
    }
  }

  /// As the post's reader has found: it gives the updates oldest first.
  private static func isNewestFirst(_ headings: [HeadingOutline]) -> Bool {
    let instants = headings.compactMap { $0.update?.instant }
    for (one, next) in zip(instants, instants.dropFirst()) where one != next { return next < one }
    return false
  }
}
