import FrontMatter
import StatusModel

/// Reads the settings' `warnings`.
enum WarningsReader {
  static let keys = KeyTable(
    owner: "'warnings'",
    keys: [
      Key(
        "silence", .integer(1...8760), standard: String(standard.silenceHours),
        "After how many hours without an update in an open incident, or in maintenance in progress, a check says so."),
      Key(
        "unmentioned", .integer(1...36_500), standard: String(standard.unmentionedDays),
        "After how many days without a post about a component a check asks whether it is still there."),
    ])
  private static let standard = WarningSettings()

  static func read(_ reader: inout MappingReader) -> WarningSettings {
    var warnings = standard
    guard let node = reader.node("warnings") else { return warnings }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    warnings.silenceHours = values.integer("silence") ?? warnings.silenceHours
    warnings.unmentionedDays = values.integer("unmentioned") ?? warnings.unmentionedDays
    reader.take(values.diagnostics)
    return warnings
  }
}
