import FrontMatter
import StatusModel

/// Reads the settings' `theme`.
enum AppearanceReader {
  private static let keys = KeyTable(owner: "'theme'", names: ["radius", "font"])

  static func read(_ reader: inout MappingReader) -> Appearance {
    var appearance = Appearance()
    guard let node = reader.node("theme") else { return appearance }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    appearance.radius = values.word("radius") ?? appearance.radius
    appearance.font = values.word("font") ?? appearance.font
    reader.take(values.diagnostics)
    return appearance
  }
}
