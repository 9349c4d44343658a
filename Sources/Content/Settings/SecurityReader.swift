import Diagnostics
import FrontMatter
import StatusModel

/// Reads the settings' `security`.
enum SecurityReader {
  static let keys = KeyTable(
    owner: "'security'",
    keys: [
      Key(
        "contact", .oneOrMore(.text(.safeAddress)), isRequired: true, example: "mailto:security@example.com",
        "Addresses in order of preference: https:, mailto: or tel:."),
      Key(
        "expires", .text(.dayOrMoment), isRequired: true, example: "2027-06-30",
        "After this nobody should rely on it: a day within a year."),
      Key("encryption", .text(.safeAddress), "The address of a key."),
      Key("acknowledgments", .text(.safeAddress), "Where those who helped are thanked."),
      Key("policy", .text(.safeAddress), "The rules for those who look for weaknesses."),
      Key("hiring", .text(.safeAddress), "Open positions in security."),
      Key("preferred_languages", .oneOrMore(.text(.languageTag)), example: "en", "Languages that are understood."),
    ])

  /// nil when it is missing, or lacks what RFC 9116 demands, which is reported.
  static func read(_ reader: inout MappingReader, zone: TimeZoneRules) -> SecurityContact? {
    guard let node = reader.node("security") else { return nil }
    var values = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    defer { reader.take(values.diagnostics) }
    guard case .mapping = node.value else { return nil }
    let contacts = contacts(&values)
    let expires = expires(&values, zone: zone)
    let links = ["encryption", "acknowledgments", "policy", "hiring"].map { link($0, &values) }
    let languages = values.texts("preferred_languages").compactMap { language($0, &values) }
    guard !contacts.isEmpty, let expires else { return nil }
    return SecurityContact(
      contacts: contacts, expires: expires, encryption: links[0], acknowledgments: links[1], policy: links[2],
      hiring: links[3], preferredLanguages: languages)
  }

  private static func contacts(_ values: inout MappingReader) -> [String] {
    guard values.node("contact") != nil else {
      values.report(
        .missingKey, "'contact' is missing in 'security'", hint: "add 'contact: mailto:security@example.com'",
        at: values.keyRange("contact") ?? values.range)
      return []
    }
    return values.texts("contact").compactMap { address($0, key: "contact", &values) }
  }

  /// Never the clock's: whoever vouches for the contact says for how long.
  private static func expires(_ values: inout MappingReader, zone: TimeZoneRules) -> Instant? {
    let hint = "write a day within a year, such as 2027-06-30"
    guard let text = values.requiredText("expires", hint: hint) else { return nil }
    if let instant = Moment.instant(text.value, in: zone) { return instant }
    values.report(.invalidTime, "'expires' is a day or a time, not '\(text.value)'", hint: hint, at: text.range)
    return nil
  }

  private static func link(_ key: String, _ values: inout MappingReader) -> String? {
    values.text(key).flatMap { address($0, key: key, &values) }
  }

  /// RFC 9116 takes no address that is not protected on its way.
  private static func address(_ text: Located<String>, key: String, _ values: inout MappingReader) -> String? {
    if case .external(let url) = LinkClassifier.classify(text.value), !url.utf8.starts(with: "http:".utf8) {
      return url
    }
    values.report(
      .invalidValue, "'\(key)' must begin with https:, mailto: or tel:, not '\(text.value)'",
      hint: "write https://… or mailto:…", at: text.range)
    return nil
  }

  private static func language(_ text: Located<String>, _ values: inout MappingReader) -> String? {
    if LanguageTag.isValid(text.value) { return text.value }
    values.report(
      .invalidValue, "'\(text.value)' is no language tag", hint: "write 'en', 'de' or 'pt-BR'", at: text.range)
    return nil
  }
}
