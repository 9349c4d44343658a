/// HTML or XML as it grows: markup is taken as it is, text is escaped.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int = 256) {
    bytes.reserveCapacity(capacity)
  }

  /// What was written, as a string that templates take whole.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds finished markup; never give it a word that a post chose.
  mutating func markup(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  mutating func markup(_ writer: MarkupWriter) {
    bytes.append(contentsOf: writer.bytes)
  }

  /// Adds text for an element's content or a quoted attribute's value.
  mutating func text(_ text: String) {
    TextEscaping.append(text, to: &bytes)
  }

  /// Adds markup as text, for formats that hold HTML in XML.
  mutating func text(_ writer: MarkupWriter) {
    TextEscaping.append(writer.bytes.span, to: &bytes)
  }

  /// Adds a URL for a quoted attribute's value.
  mutating func url(_ url: String) {
    URLEscaping.append(url, to: &bytes)
  }

  /// Adds ` name="value"`.
  mutating func attribute(_ name: String, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// Adds ` href="url"`, or another attribute that holds a URL.
  mutating func link(_ name: String = "href", _ url: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    self.url(url)
    markup("\"")
  }

  /// Adds `<tag class="name">text</tag>`.
  mutating func element(_ tag: String, class name: String? = nil, _ content: String) {
    markup("<")
    markup(tag)
    if let name { attribute("class", name) }
    markup(">")
    text(content)
    markup("</")
    markup(tag)
    markup(">")
  }
}
