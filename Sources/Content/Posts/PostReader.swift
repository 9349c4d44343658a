import Diagnostics
import FrontMatter
import Loading
import Markdown
import StatusModel

/// Reads one post, whatever its kind, and gathers all of its faults.
struct PostReader {
  let post: PostFile
  let context: ContentContext
  /// Whether the front matter could be read.
  let isReadable: Bool
  var reader: MappingReader
  var times: TimeReader
  var document: MarkdownDocument
  var diagnostics: [Diagnostic] = []

  /// The post is nil when its front matter cannot be told from its text.
  static func read(_ post: PostFile, context: ContentContext) -> (post: ParsedPost?, diagnostics: [Diagnostic]) {
    var faults: [Diagnostic] = []
    guard let split = FrontMatterSplit(post.file, diagnostics: &faults) else { return (nil, faults) }
    let root = YAMLDocument.parse(
      split.yaml, of: post.file, limits: context.limits.frontMatter, diagnostics: &faults)
    // Front matter that could not be read lacks every key; saying so again helps nobody.
    let isReadable = root != nil || faults.isEmpty
    var document = MarkdownParser.parse(
      split.body, of: post.file, limits: context.limits.markdown, diagnostics: &faults)
    var links = LocalLinks(file: post.file)
    links.settle(&document)
    faults += links.diagnostics
    faults += textWarnings(document, in: post.file)
    var reader = PostReader(
      post: post, context: context, isReadable: isReadable,
      reader: MappingReader(root, in: post.file, keys: post.kind.keys, fallback: opening(of: post.file)),
      times: TimeReader(file: post.file, siteZone: context.settings.timeZone), document: document)
    let parsed = reader.parse(links: links.pending)
    faults += reader.diagnostics
    if isReadable { faults += reader.reader.diagnostics + reader.times.diagnostics }
    return (parsed, faults)
  }

  /// The line that opens the front matter, without a byte order mark: the place of what is missing.
  private static func opening(of file: SourceFile) -> Range<Int> {
    let line = file.range(ofLine: 1)
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return (hasMark ? 3 : 0)..<line.upperBound
  }

  private mutating func parse(links: [PendingLink]) -> ParsedPost {
    var identityReader = IdentityReader(post: post, limits: context.limits)
    let identity = identityReader.read(&reader)
    var places = PostPlaces(file: post.file, title: identityReader.titleRange)
    places.values = reader.valueRanges
    var anchors = PostAnchors(of: post.path, headings: document.blocks.compactMap { $0.heading?.anchor })
    let content: PostContent
    switch post.kind {
    case .incident: content = .incident(incident(identity, places: &places, anchors: &anchors))
    case .maintenance: content = .maintenance(maintenance(identity, places: &places, anchors: &anchors))
    case .announcement: content = .announcement(announcement(identity))
    case .page: content = .page(Page(identity: identity, body: PostPart.whole(document)))
    }
    return ParsedPost(
      source: post, content: content, places: places, links: links, anchors: anchors,
      slugRange: identityReader.slugRange, idRange: identityReader.idRange, aliasRanges: identityReader.aliasRanges)
  }

  private mutating func announcement(_ identity: PostIdentity) -> Announcement {
    let fromText = reader.requiredText("from", hint: "add 'from: 2023-07-05 09:00'")
    let untilText = reader.text("until")
    let from = times.instant(fromText, dayAlone: .start)
    let until = times.instant(untilText, dayAlone: .end)
    if let from, let until, let untilText, until <= from {
      reader.report(.endBeforeStart, "'until' is not after 'from'", hint: "correct one of them", at: untilText.range)
    }
    return Announcement(
      identity: identity, from: from ?? Instant(seconds: 0), until: until, body: PostPart.whole(document))
  }

  private static func textWarnings(_ document: MarkdownDocument, in file: SourceFile) -> [Diagnostic] {
    document.rawHTML.map {
      Diagnostic(
        .rawHTML, "HTML is shown as text, not as markup", hint: "use Markdown; only <br> is taken", at: $0, in: file)
    }
      + document.silentImages.map {
        Diagnostic(
          .missingAlternative, "the image has no description", hint: "write ![what it shows](file)", at: $0, in: file)
      }
  }
}
