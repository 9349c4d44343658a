/// A post's tags, as links.
enum TagList {
  /// nil when there are none.
  static func html(_ tags: [String], in scope: PageScope) -> String? {
    guard !tags.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<p class=\"tags\"><span class=\"label\">")
    writer.text(scope.locale.text("incident.tags"))
    writer.markup("</span>")
    for tag in tags { writer.markup(" " + scope.link(tag, to: Permalink.tag(tag))) }
    writer.markup("</p>")
    return writer.string
  }
}
