/// How a text must look, for tools that know nothing else of it: the reader may be stricter, and is never more lenient.
package struct TextForm: Sendable {
  /// A regular expression as JSON Schema takes it (ECMA 262), anchored where it should be.
  package let pattern: String
  /// A format that JSON Schema names, such as `date`.
  package let format: String?
  /// Whether plain digits make such a text: without quotes, other programs take them for a number.
  package let allowsNumber: Bool

  package init(pattern: String, format: String? = nil, allowsNumber: Bool = false) {
    self.pattern = pattern
    self.format = format
    self.allowsNumber = allowsNumber
  }

  /// Anything but blanks.
  package static let filled = TextForm(pattern: "[^ ]", allowsNumber: true)
}
