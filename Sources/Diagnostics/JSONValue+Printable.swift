package import JSON

extension JSONValue {
  /// The document, with everything that is not printable escaped, so that a log or a terminal may show it.
  package func printable(_ layout: Layout = .indented) -> String {
    var printable = PrintableText()
    return String(decoding: bytes(layout) { printable.next($0).isEscaped }, as: UTF8.self)
  }
}
