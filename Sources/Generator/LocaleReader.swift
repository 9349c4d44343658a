import Content
import Diagnostics
import Loading
import Rendering
import StatusModel

/// Finds the words of the site's language: the site's own file, on top of the built-in one, on top of English.
enum LocaleReader {
  static func read(
    _ site: SiteSource, settings: SettingsReader.Result, diagnostics: inout [Diagnostic]
  ) -> Locale {
    let language = settings.settings.language
    let english = builtIn("en") ?? LocaleTable.empty
    let own = site.locales.first { fileLanguage($0).utf8.elementsEqual(language.utf8) }
    if own == nil, builtIn(language) == nil { reportUnknown(language, site, settings, &diagnostics) }
    var table = builtIn(language)?.words ?? [:]
    for file in site.locales {
      let read = LocaleTable(file, known: english, diagnostics: &diagnostics)
      if file.path == own?.path { table.merge(read.words) { _, own in own } }
    }
    return Locale(language: language, table: table, fallback: english.words)
  }

  private static func builtIn(_ language: String) -> LocaleTable? {
    guard let locale = Locale.builtIn.first(where: { $0.language.utf8.elementsEqual(language.utf8) }) else {
      return nil
    }
    var faults: [Diagnostic] = []
    return LocaleTable(SourceFile(path: "\(language).yml", bytes: locale.bytes), known: nil, diagnostics: &faults)
  }

  private static func fileLanguage(_ file: SourceFile) -> String {
    let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    return String(decoding: name.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }

  private static func reportUnknown(
    _ language: String, _ site: SiteSource, _ settings: SettingsReader.Result, _ diagnostics: inout [Diagnostic]
  ) {
    guard let file = site.settings else { return }
    let known = Locale.builtIn.map(\.language) + site.locales.map { fileLanguage($0) }
    diagnostics.append(
      Diagnostic(
        .unknownLocale, "there are no words for the language '\(language)'",
        hint: "known: \(known.joined(separator: ", ")); add site/locales/\(language).yml for another",
        at: settings.languageRange, in: file))
  }
}
