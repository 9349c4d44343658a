internal import JSON

extension JSONValue {
  /// The document, with everything that is not printable escaped, so that a log may show it.
  var printableDocument: String {
    var printable = PrintableText()
    return String(decoding: bytes { printable.next($0).isEscaped }, as: UTF8.self)
  }
}
