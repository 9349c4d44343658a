import FrontMatter

/// Reads the settings' `limits`.
enum LimitsReader {
  private static let keys = KeyTable(
    owner: "'limits'",
    names: [
      "post_size", "front_matter_size", "front_matter_depth", "title_length", "slug_length", "updates", "rendered_size",
    ])

  static func read(_ reader: inout MappingReader) -> ContentLimits {
    var limits = ContentLimits()
    guard let node = reader.node("limits") else { return limits }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    limits.postSize = values.integer("post_size", in: 1...100_000_000) ?? limits.postSize
    limits.frontMatterSize = values.integer("front_matter_size", in: 1...10_000_000) ?? limits.frontMatterSize
    limits.frontMatterDepth = values.integer("front_matter_depth", in: 1...100) ?? limits.frontMatterDepth
    // File systems allow names of 255 bytes.
    limits.slugLength = values.integer("slug_length", in: 1...200) ?? limits.slugLength
    limits.titleLength = values.integer("title_length", in: 1...10_000) ?? limits.titleLength
    limits.updates = values.integer("updates", in: 1...100_000) ?? limits.updates
    limits.renderedSize = values.integer("rendered_size", in: 1...1_000_000_000) ?? limits.renderedSize
    reader.take(values.diagnostics)
    return limits
  }
}
