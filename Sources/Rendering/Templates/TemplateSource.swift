/// A template of the user that replaces the built-in one of the same name.
package struct TemplateSource: Sendable {
  /// The file's name without `.mustache`.
  package let name: String
  /// The file, as messages name it.
  package let path: String
  package let text: [UInt8]

  package init(name: String, path: String, text: [UInt8]) {
    self.name = name
    self.path = path
    self.text = text
  }
}
