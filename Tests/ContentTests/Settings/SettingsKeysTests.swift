import Diagnostics
import FrontMatter
import StatusModel
import Testing
import TestSupport

@testable import Content

@Suite struct SettingsKeysTests {
  private func read(_ lines: [String], component: String = "", group: String = "") -> SettingsReader.Result? {
    let text = MarkedText(
      """
      title: S
      url: https://s.example/
      groups: [{ id: g, name: G\(group) }]
      components: [{ id: a, name: A\(component) }]
      \(lines.joined(separator: "\n"))

      """, path: "site/site.yml")
    var faults: [Diagnostic] = []
    let result = SettingsReader.read(text.file, baseURL: nil, diagnostics: &faults)
    expect(faults, in: text, [])
    return result
  }

  /// `key: value` for each key that has a standard value; nested mappings in braces.
  private func standards(of table: KeyTable) -> [String] {
    table.keys.compactMap { key in
      if case .mapping(let inner) = key.shape {
        let values = standards(of: inner)
        return values.isEmpty ? nil : "\(key.name): { \(values.joined(separator: ", ")) }"
      }
      return key.standard.map { "\(key.name): \($0)" }
    }
  }

  @Test func missingKeyMeansTheStandardValueOfTheTable() throws {
    let bare = try #require(read([]))
    let lines = standards(of: SettingsReader.keys)
    #expect(lines.count >= 8)
    let given = try #require(
      read(
        lines, component: standards(of: ComponentReader.componentKeys).map { ", \($0)" }.joined(),
        group: standards(of: ComponentReader.groupKeys).map { ", \($0)" }.joined()))
    for page in AnalysisPage.allCases { #expect(given.settings.visibility[page] == bare.settings.visibility[page]) }
    var settings = given.settings
    settings.visibility = bare.settings.visibility
    #expect(settings == bare.settings)
    #expect("\(given.limits)" == "\(bare.limits)")
  }

  /// What a schema would not let pass has no place in the table either.
  @Test func wordsOfTheTableAreTakenByTheReader() {
    for table in [SettingsReader.keys, AppearanceReader.keys, ComponentReader.groupKeys] {
      for key in table.keys {
        guard case .word(let words) = key.shape else { continue }
        for word in words {
          let pair = "\(key.name): \(word)"
          switch table.owner {
          case "'theme'": _ = read(["theme: { \(pair) }"])
          case "a group": _ = read([], group: ", \(pair)")
          default: _ = read([pair])
          }
        }
      }
    }
  }
}
