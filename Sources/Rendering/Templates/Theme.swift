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

  /// `view` in the template `name`. `size` is about how many bytes it will take.
  func render(_ view: some MustacheParent, in name: String, size: Int = 2048) -> String {
    guard let template = flat[name] else { return library.render(ViewReference(view), withTemplate: name) ?? "" }
    var writer = MarkupWriter(reserving: size)
    template.write(view, to: &writer)
    return writer.string
  }

  /// The same as a part of what `writer` holds: without the end of its last line, which the template around it has.
  func writePart(_ view: some MustacheParent, in name: String, to writer: inout MarkupWriter) {
    if flat[name]?.writePart(view, to: &writer) == true { return }
    let text = render(view, in: name)
    let isLine = text.utf8.last == UInt8(ascii: "\n")
    writer.markup(isLine ? String(text[..<text.utf8.index(before: text.endIndex)]) : text)
  }
}
