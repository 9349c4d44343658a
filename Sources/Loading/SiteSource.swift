package import Diagnostics

/// What lies in the folder `site`.
package struct SiteSource: Sendable {
  /// nil, with the fault reported, when it is missing or unreadable.
  package private(set) var settings: SourceFile?
  package private(set) var templates: [SourceFile] = []
  package private(set) var locales: [SourceFile] = []
  /// The site's own beginnings of posts, by path.
  package private(set) var postTemplates: [SourceFile] = []
  /// The files of `static`, by path.
  package private(set) var statics: [FileReference] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// In bytes; settings, templates and locales are the owner's own.
  private static let textLimit = 10_000_000
  /// Hidden names that the web knows: they command servers and hosts, or lie where a standard looks for them (RFC 8615).
  static let published = [".htaccess", ".nojekyll", ".well-known"].map { ["static", $0] }

  package init(_ folder: SourceFolder) {
    let (files, refused) = folder.exists() ? folder.files(revealing: Self.published) : ([], [])
    diagnostics += refused.map(\.diagnostic)
    folder.cache?.beginWalk()
    for components in files { add(components, in: folder) }
    folder.cache?.endWalk()
    reportMissingSettings(files: files, refused: refused, in: folder)
  }

  private mutating func reportMissingSettings(files: [[String]], refused: [LoadingError], in folder: SourceFolder) {
    let path = folder.displayPath(of: ["site.yml"])
    // Settings that are there and cannot be read are reported already, with the reason.
    let isReported = refused.contains {
      $0.path.utf8.elementsEqual(path.utf8) || $0.path.utf8.elementsEqual(folder.root.utf8)
    }
    guard !isReported, !files.contains(["site.yml"]) else { return }
    let hint =
      files.contains(["site.yaml"])
      ? "rename site.yaml to site.yml"
      : "run this in the folder that holds 'site' and 'content', or name it with --site"
    diagnostics.append(Diagnostic(.missingSettings, "there is no \(path)", hint: hint, at: nil))
  }

  private mutating func add(_ components: [String], in folder: SourceFolder) {
    switch (components[0], components.count > 1) {
    case ("site.yml", false):
      settings = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics)
    case ("templates", true):
      if let file = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics) { templates.append(file) }
    case ("locales", true):
      if let file = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics) { locales.append(file) }
    case ("posts", true) where components.last?.utf8.reversed().starts(with: ".md".utf8.reversed()) == true:
      if let file = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics) {
        postTemplates.append(file)
      }
    case ("static", true):
      statics.append(
        FileReference(path: components.dropFirst().joined(separator: "/"), folder: folder, components: components))
    default:
      diagnostics.append(
        Diagnostic(
          .unexpectedFile, "nothing reads this file",
          hint: "'site' holds site.yml, templates, posts, static and locales",
          at: Diagnostic.Place(wholeFile: folder.displayPath(of: components))))
    }
  }
}
