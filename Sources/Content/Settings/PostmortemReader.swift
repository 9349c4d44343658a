import FrontMatter
import StatusModel

/// Reads the settings' `postmortems`.
enum PostmortemReader {
  static let keys = KeyTable(
    owner: "'postmortems'",
    keys: [
      Key(
        "within_days", .integer(1...366), standard: String(PostmortemSettings().withinDays),
        "How many days after its end a major or critical incident has its postmortem; a later one is warned about."),
      Key(
        "sections", .oneOrMore(.text), example: "[Root cause, Follow-ups]",
        "Headings that every postmortem has, in any case; one that is missing or empty is warned about."),
    ])

  static func read(_ reader: inout MappingReader) -> PostmortemSettings {
    var settings = PostmortemSettings()
    guard let node = reader.node("postmortems") else { return settings }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    settings.withinDays = values.integer("within_days") ?? settings.withinDays
    settings.sections = values.texts("sections").map(\.value)
    reader.take(values.diagnostics)
    return settings
  }
}
