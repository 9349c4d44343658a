import Diagnostics
import FrontMatter
import Loading
import Markdown
import StatusModel

extension PostReader {
  mutating func sections() -> PostSections {
    let vocabulary = context.vocabulary
    let sections = PostSections(document, limit: context.limits.renderedSize) { heading, opener in
      UpdateHeading.continuesReview(heading, of: opener, vocabulary: vocabulary)
    }
    if sections.isTooLarge {
      diagnostics.append(
        Diagnostic(
          .textTooComplex,
          "with its footnotes in every part the text grows beyond \(context.limits.renderedSize) bytes (limits: rendered_size)",
          hint: "shorten the footnotes, or refer to them less often", at: document.blocks.first?.range ?? reader.range,
          in: post.file))
    }
    return sections
  }

  mutating func updates(
    _ rules: UpdatesReader.Rules, _ sections: PostSections, affected: [Located<ComponentChange>],
    after anchor: UpdateTimeline.Anchor,
    places: inout PostPlaces, anchors: inout PostAnchors
  ) -> UpdatesReader.Result {
    var updatesReader = UpdatesReader(
      context: context, rules: rules, document: document, times: times, affected: affected.map(\.value),
      isFrontMatterReadable: isReadable)
    let result = updatesReader.read(sections, after: anchor)
    diagnostics += updatesReader.diagnostics
    places.affected = affected.map(\.range)
    places.updates = result.ranges
    places.changes = result.changes
    places.promises = result.promises
    places.postmortem = result.postmortemRange
    places.followUps = result.followUps
    anchors.parts = result.anchors
    return result
  }
}
