import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite struct SiteSourceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func load() -> SiteSource { SiteSource(SourceFolder(root: folder.path("site"))) }

  @Test func everyPartIsFound() throws {
    for path in [
      "site.yml", "templates/front.mustache", "templates/parts/row.mustache", "locales/de.yml", "static/logo.svg",
      "static/.well-known/x", "static/.htaccess", "static/.DS_Store", "static/.git/x", "static/a/.htaccess",
      "static/a/CNAME",
    ] {
      try folder.write(path, to: "site/\(path)")
    }
    let source = load()
    #expect(source.diagnostics == [])
    #expect(source.settings?.text(0..<100) == "site.yml")
    #expect(source.templates.map { $0.text(0..<100) } == ["templates/front.mustache", "templates/parts/row.mustache"])
    #expect(source.locales.map { $0.text(0..<100) } == ["locales/de.yml"])
    let statics = [".htaccess", ".well-known/x", "a/CNAME", "logo.svg"]
    #expect(source.statics.map(\.path) == statics)
    #expect(try source.statics.map { try $0.read() } == statics.map { Array("static/\($0)".utf8) })
  }

  @Test func missingSettingsAreReportedWithTheWayOut() throws {
    #expect(load().diagnostics.map(\.id) == [.missingSettings])
    try folder.makeFolder("site")
    #expect(load().diagnostics.map(\.id) == [.missingSettings])
    try folder.write("title: x", to: "site/site.yaml")
    let source = load()
    #expect(source.diagnostics.map(\.id) == [.unexpectedFile, .missingSettings])
    #expect(source.diagnostics.last?.hint == "rename site.yaml to site.yml")
  }

  @Test func settingsThatCannotBeReadAreNotCalledMissing() throws {
    try folder.link("site/site.yml", to: "elsewhere.yml")
    let linked = load()
    #expect(linked.settings == nil)
    #expect(linked.diagnostics.map(\.id) == [.unreadableFile])
    try folder.remove("site/site.yml")
    try folder.write(bytes: [0x61, 0xFF], to: "site/site.yml")
    #expect(load().diagnostics.map(\.id) == [.invalidUTF8])
  }

  @Test func siteThatIsNoFolderIsReported() throws {
    try folder.write("", to: "site")
    #expect(load().diagnostics.map(\.id) == [.unreadableFile])
  }

  @Test(arguments: ["templates", "locales", "static", "notes.md", "themes/x.css"])
  func strayFileIsAWarning(path: String) throws {
    try folder.write("", to: "site/site.yml")
    try folder.write("", to: "site/\(path)")
    let source = load()
    #expect(source.diagnostics.map(\.id) == [.unexpectedFile])
    #expect(source.diagnostics.first?.place?.path == folder.path("site/\(path)"))
  }

  @Test func settingsThatAreAFolderAreMissing() throws {
    try folder.makeFolder("site/site.yml")
    #expect(load().diagnostics.map(\.id) == [.missingSettings])
  }
}
