import StatusModel

/// What the bars of days mean.
enum Legend {
  static func html(in scope: PageScope) -> String {
    var writer = MarkupWriter()
    writer.markup("<ul class=\"legend\"")
    writer.attribute("aria-label", scope.locale.text("component.legend"))
    writer.markup(">\n")
    for status in ComponentStatus.allCases {
      writer.markup("<li>")
      writer.markup(scope.status(status))
      writer.markup("</li>\n")
    }
    writer.markup("</ul>")
    return writer.string
  }
}
