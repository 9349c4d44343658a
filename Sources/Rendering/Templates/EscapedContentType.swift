import Mustache

/// Our escaping, in place of the library's: that works on `Character`s and can be bypassed (see `TextEscaping`).
///
/// The library starts every partial with its own escaping again, so the pragma stands in front of every template.
struct EscapedContentType: MustacheContentType {
  private static let name = "ALLCLEAR"

  private static let registered: Void = MustacheContentTypes.register(EscapedContentType(), named: name)

  /// The template of `text`, escaping as it should. The pragma is line 1, and `text` begins on line 2.
  static func template(_ text: String) throws -> MustacheTemplate {
    _ = registered
    return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(name)}}\n" + text)
  }

  func escapeText(_ text: String) -> String { TextEscaping.escaped(text) }
}
