/// What is wrong with a template, and where.
package struct ThemeFault: Sendable, Equatable {
  package let path: String
  /// From 1.
  package let line: Int
  /// In UTF-8 bytes, from 1.
  package let column: Int
  /// In bytes; 0 when the place has no extent.
  package let length: Int
  package let message: String
  package let hint: String?
}
