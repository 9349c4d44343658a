/// HTML or XML as it grows: markup is taken as it is, text is escaped.
struct MarkupWriter {
  /// What was written. A string rather than bytes, since most of it becomes a part of other markup or of a template.
  private(set) var string = ""

  init(reserving capacity: Int = 256) {
    string.reserveCapacity(capacity)
  }

  var bytes: [UInt8] { Array(string.utf8) }

  var isEmpty: Bool { string.isEmpty }

  /// Adds finished markup; never give it a word that a post chose.
  mutating func markup(_ markup: String) {
    string += markup
  }

  mutating func markup(_ writer: MarkupWriter) {
    string += writer.string
  }

  /// Adds text for an element's content or a quoted attribute's value.
  mutating func text(_ text: String) {
    string += TextEscaping.escaped(text)
  }

  /// Adds markup as text, for formats that hold HTML in XML.
  mutating func text(_ writer: MarkupWriter) {
    text(writer.string)
  }

  /// Adds a URL for a quoted attribute's value.
  mutating func url(_ url: String) {
    text(URLEscaping.encoded(url))
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

  /// Adds a time in `words` for people, and for machines as `Timestamp` has it. `attributes` are finished markup.
  mutating func time(_ machine: String, _ words: String, _ attributes: String = "") {
    markup("<time datetime=\"")
    markup(machine)
    markup("\"")
    markup(attributes)
    markup(">")
    text(words)
    markup("</time>")
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
