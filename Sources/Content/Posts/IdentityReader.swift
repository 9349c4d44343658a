import Diagnostics
import FrontMatter
import Loading
import StatusModel

/// Reads what every post has.
struct IdentityReader {
  let post: PostFile
  let limits: ContentLimits
  private(set) var slugRange = 0..<1
  private(set) var idRange: Range<Int>?
  private(set) var aliasRanges: [Range<Int>] = []
  private(set) var titleRange = 0..<1

  init(post: PostFile, limits: ContentLimits) {
    self.post = post
    self.limits = limits
  }

  mutating func read(_ reader: inout MappingReader) -> PostIdentity {
    PostIdentity(
      slug: slug(&reader), id: id(&reader), title: title(&reader), tags: tags(&reader), aliases: aliases(&reader),
      isPinned: reader.flag("pinned") ?? false, isDraft: reader.flag("draft") ?? false, source: post.file.path)
  }

  private mutating func title(_ reader: inout MappingReader) -> String {
    guard let title = reader.requiredText("title", hint: "add 'title: …', a line that customers understand") else {
      return ""
    }
    titleRange = title.range
    let length = title.value.unicodeScalars.count
    if length > limits.titleLength {
      reader.report(
        .tooLong,
        "the title has \(length) characters, more than the limit of \(limits.titleLength) (limits: title_length)",
        hint: "shorten it", at: title.range)
    }
    return String(decoding: title.value.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Empty when there is none that could be an address.
  private mutating func slug(_ reader: inout MappingReader) -> String {
    let given = reader.text("slug")
    let fileName = Array(post.path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed())
    let name = String(decoding: fileName.dropLast(".md".utf8.count), as: UTF8.self)
    let slug = given?.value ?? name
    slugRange = given?.range ?? reader.range
    guard Slug.isValid(slug, limit: limits.slugLength) else {
      let what = given == nil ? "the file's name makes no address: '\(slug)'" : "'\(slug)' is no slug"
      let way = Slug.suggestion(for: slug, limit: limits.slugLength).map { "write 'slug: \($0)'" } ?? "write 'slug: …'"
      reader.report(
        .invalidSlug, "\(what); it takes up to \(limits.slugLength) of a-z, 0-9 and hyphens (limits: slug_length)",
        hint: way, at: slugRange)
      return ""
    }
    return slug
  }

  private mutating func id(_ reader: inout MappingReader) -> String? {
    guard let id = reader.text("id") else { return nil }
    guard Slug.isValid(id.value) else {
      reader.report(
        .invalidSlug, "'\(id.value)' is no id; it takes up to 100 of a-z, 0-9 and hyphens",
        hint: Slug.suggestion(for: id.value).map { "write '\($0)'" }, at: id.range)
      return nil
    }
    idRange = id.range
    return id.value
  }

  private func tags(_ reader: inout MappingReader) -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    for tag in reader.texts("tags") {
      guard Slug.isValid(tag.value) else {
        reader.report(
          .invalidSlug, "'\(tag.value)' is no tag; it takes a-z, 0-9 and hyphens",
          hint: Slug.suggestion(for: tag.value).map { "write '\($0)'" }, at: tag.range)
        continue
      }
      if seen.insert(tag.value).inserted { tags.append(tag.value) }
    }
    return tags
  }

  private mutating func aliases(_ reader: inout MappingReader) -> [String] {
    var aliases: [String] = []
    for alias in reader.texts("aliases") {
      guard let path = AliasPath.path(of: alias.value) else {
        reader.report(
          .invalidAlias, "'\(alias.value)' is no path on this site",
          hint: "write only the old path, such as /2023/storm.html",
          at: alias.range)
        continue
      }
      aliases.append(path)
      aliasRanges.append(alias.range)
    }
    return aliases
  }
}
