package import Diagnostics

/// What lies in the folder `site`.
package struct SiteSource: Sendable {
  /// nil, with the fault reported, when it is missing or unreadable.
  package private(set) var settings: SourceFile?
  package private(set) var templates: [SourceFile] = []
  package private(set) var locales: [SourceFile] = []
  /// The files of `static`, by path.
  package private(set) var statics: [FileReference] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// In bytes; settings, templates and locales are the owner's own.
  private static let textLimit = 10_000_000

  package init(_ folder: SourceFolder) {
    guard folder.exists(), case let (files, refused) = folder.files(), files.contains(["site.yml"]) else {
      diagnostics.append(
        Diagnostic(
          .missingSettings, "there is no \(folder.displayPath(of: ["site.yml"]))",
          hint: "run this in the folder that holds 'site' and 'content', or name it with --site", at: nil))
      return
    }
    diagnostics += refused.map(\.diagnostic)
    for components in files { add(components, in: folder) }
  }

  private mutating func add(_ components: [String], in folder: SourceFolder) {
    switch components.first {
    case "site.yml" where components.count == 1:
      settings = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics)
    case "templates":
      if let file = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics) { templates.append(file) }
    case "locales":
      if let file = folder.text(components, limit: Self.textLimit, diagnostics: &diagnostics) { locales.append(file) }
    case "static":
      statics.append(
        FileReference(path: components.dropFirst().joined(separator: "/"), folder: folder, components: components))
    default:
      diagnostics.append(
        Diagnostic(
          .unexpectedFile, "nothing reads this file", hint: "'site' holds site.yml, templates, static and locales",
          at: Diagnostic.Place(wholeFile: folder.displayPath(of: components))))
    }
  }
}
