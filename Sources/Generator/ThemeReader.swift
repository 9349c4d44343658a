import Content
import Diagnostics
import Loading
import Rendering
import StatusModel

/// Makes the theme from the built-in one and what the site overrides.
struct ThemeReader {
  struct Result: Sendable {
    /// nil when a template has a fault.
    let theme: Theme?
    let vocabulary: HeadingVocabulary
  }

  /// `cache` holds the theme of the run before, and afterwards this one.
  static func read(
    _ site: SiteSource, settings: SettingsReader.Result, cache: inout ThemeCache?, diagnostics: inout [Diagnostic]
  ) -> Result {
    let language = settings.settings.language
    if let cache, cache.holds(for: site, language: language) { return cache.result }
    var faults: [Diagnostic] = []
    let result = read(site, settings: settings, diagnostics: &faults)
    cache = ThemeCache(
      language: language, templates: site.templates, locales: site.locales, result: result, diagnostics: faults)
    diagnostics += faults
    return result
  }

  private static func read(
    _ site: SiteSource, settings: SettingsReader.Result, diagnostics: inout [Diagnostic]
  ) -> Result {
    let locale = LocaleReader.read(site, settings: settings, diagnostics: &diagnostics)
    let templates = site.templates.map { file in
      TemplateSource(name: name(of: file), path: file.path, text: file.bytes)
    }
    let (theme, faults) = Theme.make(overrides: templates, locale: locale)
    diagnostics += faults.map { diagnostic($0, in: site.templates) }
    return Result(theme: theme, vocabulary: vocabulary(of: locale))
  }

  /// The file's name without its folders and `.mustache`.
  private static func name(of file: SourceFile) -> String {
    let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    let ending = Array(".mustache".utf8)
    let stem = name.suffix(ending.count).elementsEqual(ending) ? name.dropLast(ending.count) : name[...]
    return String(decoding: stem, as: UTF8.self)
  }

  private static func diagnostic(_ fault: ThemeFault, in files: [SourceFile]) -> Diagnostic {
    guard let file = files.first(where: { $0.path.utf8.elementsEqual(fault.path.utf8) }) else {
      return Diagnostic(.invalidTemplate, fault.message, hint: fault.hint, at: nil)
    }
    let start = file.offset(line: fault.line, column: fault.column)
    return Diagnostic(.invalidTemplate, fault.message, hint: fault.hint, at: start..<start + fault.length, in: file)
  }

  private static func vocabulary(of locale: Locale) -> HeadingVocabulary {
    let words = locale.headingWords.compactMap { entry in
      HeadingVocabulary.Meaning(word: entry.meaning).map { (word: entry.word, meaning: $0) }
    }
    return HeadingVocabulary(words + HeadingVocabulary.english)
  }
}
