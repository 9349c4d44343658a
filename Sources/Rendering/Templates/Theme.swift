import Mustache

/// How a site looks and speaks: templates, words and the style sheet.
///
/// A class, since modules that hold one without importing this one are not built again when its size changes.
package final class Theme: Sendable {
  let locale: Locale
  private let library: MustacheLibrary

  private init(library: MustacheLibrary, locale: Locale) {
    self.library = library
    self.locale = locale
  }

  /// The built-in templates with `overrides` in place of those of the same name; nil when any of them has a fault.
  package static func make(overrides: [TemplateSource], locale: Locale) -> (Theme?, [ThemeFault]) {
    let faults = ThemeCheck(overrides: overrides, locale: locale).faults()
    guard faults.isEmpty else { return (nil, faults) }
    var texts = Dictionary(uniqueKeysWithValues: builtInTemplates.map { ($0.name, $0.text) })
    for override in overrides { texts[override.name] = override.text }
    do {
      let templates = try texts.mapValues { try EscapedContentType.template(WordTags.filled($0, with: locale)) }
      return (Theme(library: MustacheLibrary(templates: templates), locale: locale), [])
    } catch {
      return (nil, [ThemeFault(path: "", line: 1, column: 1, length: 0, message: "\(error)", hint: nil)])
    }
  }

  /// `view` in the template `name`.
  func render(_ view: any MustacheParent, in name: String) -> String {
    library.render(ViewReference(view), withTemplate: name) ?? ""
  }
}
