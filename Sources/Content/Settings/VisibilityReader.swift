import FrontMatter
import StatusModel

/// Reads the settings' `visibility`.
enum VisibilityReader {
  private static let keys = KeyTable(owner: "'visibility'", names: AnalysisPage.allCases.map(\.rawValue))

  static func read(_ reader: inout MappingReader) -> PageVisibility {
    var visibility = PageVisibility()
    guard let node = reader.node("visibility") else { return visibility }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    for page in AnalysisPage.allCases {
      visibility[page] = values.word(page.rawValue) ?? visibility[page]
    }
    reader.take(values.diagnostics)
    return visibility
  }
}
