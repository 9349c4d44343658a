import Rendering

/// The templates and words that come with the program, for those who want to change them.
package enum BuiltInTheme {
  /// As files of `site/templates`.
  package static var templates: [(name: String, text: [UInt8])] { Theme.builtInTemplates }

  /// As files of `site/locales`.
  package static var locales: [(language: String, bytes: [UInt8])] { Locale.builtIn }
}
