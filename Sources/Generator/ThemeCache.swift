import Diagnostics
import Loading

/// The theme of one run, for the next: templates take as long to read as a hundred posts.
struct ThemeCache: Sendable {
  let language: String
  let templates: [SourceFile]
  let locales: [SourceFile]
  let result: ThemeReader.Result
  let diagnostics: [Diagnostic]

  /// Whether the theme of `site` is this very one. The settings' file matters to messages alone.
  func holds(for site: SiteSource, language: String) -> Bool {
    diagnostics.isEmpty && self.language.utf8.elementsEqual(language.utf8) && templates == site.templates
      && locales == site.locales
  }
}
