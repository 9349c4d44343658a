import FrontMatter

/// Reads the settings' `limits`.
enum LimitsReader {
  static let keys = KeyTable(
    owner: "'limits'",
    keys: [
      key("post_size", 1...100_000_000, standard: standard.postSize, "A post's file, in bytes."),
      key("front_matter_size", 1...10_000_000, standard: standard.frontMatterSize, "A post's front matter, in bytes."),
      key(
        "front_matter_depth", 1...100, standard: standard.frontMatterDepth,
        "Lists and mappings within each other in front matter."),
      key("title_length", 1...10_000, standard: standard.titleLength, "A title, in characters."),
      // File systems allow names of 255 bytes.
      key("slug_length", 1...200, standard: standard.slugLength, "A slug, in characters."),
      key("updates", 1...100_000, standard: standard.updates, "Updates of a post."),
      key("rendered_size", 1...1_000_000_000, standard: standard.renderedSize, "A post's text and markup, in bytes."),
    ])
  private static let standard = ContentLimits()

  private static func key(_ name: String, _ range: ClosedRange<Int>, standard: Int, _ description: String) -> Key {
    Key(name, .integer(range), standard: String(standard), description)
  }

  static func read(_ reader: inout MappingReader) -> ContentLimits {
    var limits = ContentLimits()
    guard let node = reader.node("limits") else { return limits }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    limits.postSize = values.integer("post_size") ?? limits.postSize
    limits.frontMatterSize = values.integer("front_matter_size") ?? limits.frontMatterSize
    limits.frontMatterDepth = values.integer("front_matter_depth") ?? limits.frontMatterDepth
    limits.slugLength = values.integer("slug_length") ?? limits.slugLength
    limits.titleLength = values.integer("title_length") ?? limits.titleLength
    limits.updates = values.integer("updates") ?? limits.updates
    limits.renderedSize = values.integer("rendered_size") ?? limits.renderedSize
    reader.take(values.diagnostics)
    return limits
  }
}
