/// Links to what comes before and after in time.
enum Neighbours {
  typealias Neighbour = (title: String, path: String)

  /// nil when there is neither. `key` leads to the words `older`, `newer` and `neighbours`.
  static func html(older: Neighbour?, newer: Neighbour?, wordsUnder key: String, in scope: PageScope) -> String? {
    guard older != nil || newer != nil else { return nil }
    let locale = scope.locale
    var writer = MarkupWriter()
    writer.markup("<nav class=\"neighbours\"")
    writer.attribute("aria-label", locale.text(key + ".neighbours"))
    writer.markup("><ul>\n")
    if let older { write(older, "older", locale.text("history.older"), to: &writer, scope) }
    if let newer { write(newer, "newer", locale.text("history.newer"), to: &writer, scope) }
    writer.markup("</ul></nav>")
    return writer.string
  }

  private static func write(
    _ neighbour: Neighbour, _ name: String, _ label: String, to writer: inout MarkupWriter, _ scope: PageScope
  ) {
    writer.markup("<li class=\"\(name)\"><span class=\"label\">")
    writer.text(label)
    writer.markup("</span> ")
    writer.markup(scope.link(neighbour.title, to: neighbour.path))
    writer.markup("</li>\n")
  }
}
