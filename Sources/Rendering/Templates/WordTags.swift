/// Tags such as `{{words.front.days}}`: the interface's words never change while a site is built, so they are put into
/// the templates once rather than looked up on every page.
enum WordTags {
  /// The key of the locale that `tag` asks for; nil when it asks for something else.
  static func key(of tag: TemplateTag) -> String? {
    let prefix = "words."
    guard tag.name.utf8.starts(with: prefix.utf8) else { return nil }
    return String(decoding: tag.name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  static func filled(_ text: [UInt8], with locale: Locale) -> String {
    var filled: [UInt8] = []
    var end = 0
    for tag in TemplateScanner.tags(in: text) {
      guard let key = key(of: tag) else { continue }
      filled += text[end..<tag.range.lowerBound]
      for byte in TextEscaping.escaped(locale.text(key)).utf8 {
        // A brace in the words must not start a tag.
        if byte == UInt8(ascii: "{") { filled += "&#123;".utf8 } else { filled.append(byte) }
      }
      end = tag.range.upperBound
    }
    filled += text[end...]
    return String(decoding: filled, as: UTF8.self)
  }
}
