/// Links to the pages of single years.
enum YearLinks {
  /// nil when no year has a page of its own. `path` leads to a year's page.
  static func html(_ years: [Int], titledBy key: String, in scope: PageScope, path: (Int?) -> String) -> String? {
    guard !years.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<nav class=\"sections\"")
    writer.attribute("aria-label", scope.locale.text(key))
    writer.markup("><ul>\n")
    for year in years { writer.markup("<li>" + scope.link(String(year), to: path(year)) + "</li>\n") }
    writer.markup("</ul></nav>")
    return writer.string
  }
}
