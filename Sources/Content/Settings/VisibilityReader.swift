import FrontMatter
import StatusModel

/// Reads the settings' `visibility`.
enum VisibilityReader {
  static let keys = KeyTable(
    owner: "'visibility'",
    keys: AnalysisPage.allCases.map { page in
      Key(
        page.rawValue, .word(of: PageVisibility.Audience.self), standard: PageVisibility()[page].rawValue,
        "Who sees the page of \(words(for: page)).")
    })

  private static func words(for page: AnalysisPage) -> String {
    switch page {
    case .dependencies: "dependencies between components"
    case .insights: "insights: times and causes, over all incidents"
    case .postmortems: "all postmortems"
    case .followUps: "follow-ups, done and open"
    }
  }

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
