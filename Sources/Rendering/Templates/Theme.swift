import Mustache

/// How a site looks and speaks: templates, words and the style sheet.
///
/// A class, since modules that hold one without importing this one are not built again when its size changes.
package final class Theme: Sendable {
  let locale: Locale
  private let library: MustacheLibrary
  /// By name, those of the templates that are flat.
  private let flat: [String: FlatTemplate]

  /// `templates` by name, with their words in place.
  private init(templates: [String: String], locale: Locale) throws {
    library = MustacheLibrary(templates: try templates.mapValues(EscapedContentType.template))
    flat = Dictionary(
      uniqueKeysWithValues: templates.compactMap { name, text in
        TemplateContext.of(template: name).flatMap { FlatTemplate(text, context: $0) }.map { (name, $0) }
      })
    self.locale = locale
  }

  /// The built-in templates with `overrides` in place of those of the same name; nil when any of them has a fault.
  package static func make(overrides: [TemplateSource], locale: Locale) -> (Theme?, [ThemeFault]) {
    let faults = ThemeCheck(overrides: overrides, locale: locale).faults()
    guard faults.isEmpty else { return (nil, faults) }
    var texts = Dictionary(uniqueKeysWithValues: builtInTemplates.map { ($0.name, $0.text) })
    for override in overrides { texts[override.name] = override.text }
    do {
      return (try Theme(templates: texts.mapValues { WordTags.filled($0, with: locale) }, locale: locale), [])
    } catch {
      return (nil, [ThemeFault(path: "", line: 1, column: 1, length: 0, message: "\(error)", hint: nil)])
    }
  }

  /// `view` in the template `name`.
  func render(_ view: some MustacheParent, in name: String) -> String {
    if let template = flat[name] { return template.render(view) }
    return library.render(ViewReference(view), withTemplate: name) ?? ""
  }

  /// The same as a part of another template: without the end of its last line, which that one has.
  func renderPart(_ view: some MustacheParent, in name: String) -> String {
    let text = render(view, in: name)
    guard text.utf8.last == UInt8(ascii: "\n") else { return text }
    return String(text[..<text.utf8.index(before: text.endIndex)])
  }
}
