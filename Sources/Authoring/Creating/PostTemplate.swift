package import Content
package import Diagnostics
import FrontMatter
package import Loading
import Markdown
package import StatusModel

/// What a new post begins with: some of its front matter, a summary, and the words of its first update.
package struct PostTemplate: Sendable {
  package let name: String
  package private(set) var kind = PostKind.incident
  package private(set) var impact: Impact?
  package private(set) var components: [ComponentSetting] = []
  package private(set) var tags: [String] = []
  package private(set) var isPinned = false
  package private(set) var summary = ""
  /// What the first update's heading begins with; nil leaves it to the kind of post.
  package private(set) var meaning: HeadingVocabulary.Meaning?
  /// The first update's, or all of the text where there are no updates.
  package private(set) var text = ""

  private static let kinds: [(word: String, kind: PostKind)] = [
    ("incident", .incident), ("maintenance", .maintenance), ("announcement", .announcement),
  ]
  private static let keys = KeyTable(
    owner: "a template of posts",
    keys: [
      Key("kind", .word(kinds.map(\.word)), standard: "incident", "What the post is."),
      Key("impact", .word(Impact.allCases.map(\.word)), "How bad it is."),
      Key(
        "components",
        .either([
          .entries(named: .identifier, .word(ComponentStatus.allCases.map(\.word))), .oneOrMore(.text(.identifier)),
        ]), "What it affects."),
      Key("tags", .oneOrMore(.text(.slug)), "Words to find it by."),
      Key("pinned", .flag, standard: "false", "Whether it stands before others."),
    ])

  /// The name of a file's template: without folders and `.md`.
  static func name(of file: SourceFile) -> String {
    let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last ?? file.path.utf8[...]
    return String(decoding: name.dropLast(".md".utf8.count), as: UTF8.self)
  }

  /// Front matter may be missing; faults are errors in what there is.
  package static func read(_ file: SourceFile, context: ContentContext) -> (
    template: PostTemplate, faults: [Diagnostic]
  ) {
    var template = PostTemplate(name: name(of: file))
    var faults: [Diagnostic] = []
    var body = 0..<file.bytes.count
    if file.bytes[file.range(ofLine: 1)].starts(with: "---".utf8),
      let split = FrontMatterSplit(file, diagnostics: &faults)
    {
      body = split.body
      let root = YAMLDocument.parse(split.yaml, of: file, limits: context.limits.frontMatter, diagnostics: &faults)
      var reader = MappingReader(root, in: file, keys: keys, fallback: split.opening)
      template.take(&reader)
      faults += reader.diagnostics
    }
    let document = MarkdownParser.parse(body, of: file, limits: context.limits.markdown, diagnostics: &faults)
    template.takeText(of: document, body: body, in: file, context.vocabulary)
    return (template, faults)
  }

  private init(name: String) {
    self.name = name
  }

  private mutating func take(_ reader: inout MappingReader) {
    if let word = reader.text("kind") {
      if let known = Self.kinds.first(where: { $0.word.utf8.elementsEqual(word.value.utf8) }) {
        kind = known.kind
      } else {
        let hint = Suggestion.hint(for: word.value, among: Self.kinds.map(\.word))
        reader.report(.invalidValue, "'\(word.value)' is no kind of post", hint: hint, at: word.range)
      }
    }
    if let word = reader.text("impact") {
      impact = Impact(word: word.value)
      if impact == nil {
        let hint = Suggestion.hint(for: word.value, among: Impact.allCases.map(\.word))
        reader.report(.unknownImpact, "unknown impact '\(word.value)'", hint: hint, at: word.range)
      }
    }
    tags = reader.texts("tags").map(\.value)
    isPinned = reader.flag("pinned") ?? false
    components = Self.components(&reader)
  }

  private static func components(_ reader: inout MappingReader) -> [ComponentSetting] {
    guard case .mapping(let entries)? = reader.node("components")?.value else {
      return reader.texts("components").map { ComponentSetting($0.value, nil) }
    }
    return entries.map { entry in
      var status: ComponentStatus?
      if case .scalar(let word) = entry.value.value { status = ComponentStatus(word: word) }
      if status == nil {
        let hint = Suggestion.hint(for: "", among: ComponentStatus.allCases.map(\.word))
        reader.report(.unknownStatus, "no status for '\(entry.key.value)'", hint: hint, at: entry.value.range)
      }
      return ComponentSetting(entry.key.value, status)
    }
  }

  private mutating func takeText(
    of document: MarkdownDocument, body: Range<Int>, in file: SourceFile, _ vocabulary: HeadingVocabulary
  ) {
    let first = document.blocks.first { $0.heading?.level == 2 }
    guard kind != .announcement, let first, let heading = first.heading else {
      text = file.text(body)
      return
    }
    let line = file.position(of: first.range.lowerBound).line
    summary = file.text(body.lowerBound..<file.lineStarts[line - 1])
    text = file.text((line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count)..<file.bytes.count)
    meaning = vocabulary.match(heading.text)?.meaning
  }
}
