/// Names with their values, as a description list.
struct FactList {
  private var writer = MarkupWriter(reserving: 768)

  /// `value` is finished markup; nil leaves the fact out.
  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    writer.markup("<div><dt>")
    writer.text(name)
    writer.markup("</dt><dd>")
    writer.markup(value)
    writer.markup("</dd></div>\n")
  }

  /// nil when there are no facts.
  var html: String? {
    writer.isEmpty ? nil : "<dl class=\"fact-list\">\n" + writer.string + "</dl>"
  }
}
