import StatusModel
import Testing

@testable import Rendering

@Suite struct AppearanceTests {
  @Test func theDefaultsAreTheStyleSheetsOwn() {
    #expect(Appearance().declarations.isEmpty)
    let tokens = String(decoding: PackageResources.tokens_css, as: UTF8.self)
    #expect(tokens.contains("  --radius: 0.75rem;\n  --font: system-ui,"))
  }

  @Test func whatDiffersIsDeclared() {
    #expect(Appearance(radius: .none).declarations == ":root{--radius:0rem}\n")
    let both = Appearance(radius: .large, font: .mono).declarations
    #expect(both == ":root{--radius:1.25rem;--font:var(--mono)}\n")
    #expect(StyleSheet(accent: nil, appearance: Appearance(font: .serif)).path != StyleSheet(accent: nil).path)
  }
}
