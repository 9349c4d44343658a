package import Diagnostics
import FrontMatter
package import StatusModel

/// Reads `site.yml`.
package struct SettingsReader {
  package struct Result: Sendable {
    package var settings: SiteSettings
    package var limits: ContentLimits
    /// Where `language` stands, for a locale that does not exist.
    package var languageRange: Range<Int>
    /// Where `security` stands, for a contact that has expired.
    package var securityRange: Range<Int>
    /// Parallel to the components.
    package var componentPlaces: [ComponentPlaces]
  }

  /// nil, with the faults reported, when the file is no mapping at all.
  package static func read(_ file: SourceFile, baseURL: String?, diagnostics: inout [Diagnostic]) -> Result? {
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let limits = FrontMatterLimits(size: 10_000_000)
    let root = YAMLDocument.parse(
      (hasMark ? 3 : 0)..<file.bytes.count, of: file, limits: limits, diagnostics: &diagnostics)
    guard let root else {
      if diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(.missingKey, "the settings are empty", hint: "give title, url and components", at: 0..<1, in: file)
        )
      }
      return nil
    }
    var reader = MappingReader(root, in: file, keys: keys, fallback: 0..<1)
    let result = read(&reader, baseURL: baseURL)
    diagnostics += reader.diagnostics
    return result
  }

  private static func read(_ reader: inout MappingReader, baseURL: String?) -> Result {
    let title = reader.requiredText("title", hint: "add 'title: Example Status'")?.value ?? ""
    let url = SiteAddress.read(&reader, override: baseURL)
    let zone = timeZone(&reader)
    let groups = ComponentReader.groups(&reader)
    let components = ComponentReader.components(&reader, groups: groups)
    let settings = SiteSettings(
      title: title, url: url, description: reader.text("description")?.value,
      language: language(&reader), timeZone: zone, homepage: link("homepage", &reader),
      support: link("support", &reader), logo: reader.text("logo")?.value, accent: accent(&reader),
      appearance: AppearanceReader.read(&reader), historyDays: reader.integer("history_days") ?? 15,
      staleAfterHours: reader.integer("stale_after") ?? 24,
      isUnlisted: reader.flag("noindex") ?? false, security: SecurityReader.read(&reader, zone: zone),
      visibility: VisibilityReader.read(&reader),
      postmortems: PostmortemReader.read(&reader), uptime: UptimeReader.read(&reader),
      warnings: WarningsReader.read(&reader), groups: groups, components: components.components)
    return Result(
      settings: settings, limits: LimitsReader.read(&reader),
      languageRange: reader.node("language")?.range ?? reader.range,
      securityRange: reader.keyRange("security") ?? reader.range, componentPlaces: components.places)
  }

  private static func timeZone(_ reader: inout MappingReader) -> TimeZoneRules {
    guard let name = reader.text("timezone") else { return .utc }
    if let zone = ZoneCatalog.zone(named: name.value) { return zone }
    reader.report(
      .unknownTimeZone, "unknown time zone '\(name.value)'",
      hint: Suggestion.nearest(to: name.value, among: ZoneCatalog.names).map { "did you mean '\($0)'?" }
        ?? "write an IANA name such as America/Chicago", at: name.range)
    return .utc
  }

  private static func language(_ reader: inout MappingReader) -> String {
    guard let language = reader.text("language") else { return "en" }
    guard LanguageTag.isValid(language.value) else {
      reader.report(
        .invalidValue, "'\(language.value)' is no language tag", hint: "write 'en', 'de' or 'pt-BR'", at: language.range
      )
      return "en"
    }
    return language.value
  }

  private static func accent(_ reader: inout MappingReader) -> String? {
    guard let accent = reader.text("accent") else { return nil }
    let digits = accent.value.utf8.dropFirst()
    let isHex = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    guard accent.value.utf8.first == UInt8(ascii: "#"), isHex, digits.count == 6 else {
      reader.report(
        .invalidValue, "'\(accent.value)' is no colour", hint: "write \"#1f6feb\", in quotes", at: accent.range)
      return nil
    }
    return accent.value
  }

  /// An absolute link to elsewhere.
  static func link(_ key: String, _ reader: inout MappingReader) -> String? {
    guard let text = reader.text(key) else { return nil }
    if case .external(let url) = LinkClassifier.classify(text.value) { return url }
    reader.report(
      .invalidValue, "'\(key)' must be a whole address, not '\(text.value)'", hint: "write https://…", at: text.range)
    return nil
  }
}
