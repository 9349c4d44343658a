import FrontMatter
import StatusModel

/// Reads the settings' `theme`.
enum AppearanceReader {
  static let keys = KeyTable(
    owner: "'theme'",
    keys: [
      Key(
        "radius", .word(of: Appearance.Radius.self), standard: Appearance().radius.rawValue, "How round corners are."),
      Key(
        "font", .word(of: Appearance.Font.self), standard: Appearance().font.rawValue,
        "The letters, of a family that readers' systems have."),
    ])

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
