/// A table of finished cells, in a container that scrolls when it is too wide.
struct DataTable {
  private var writer = MarkupWriter()

  /// `caption` names the table for those who do not see it beside its heading.
  init(caption: String, columns: [String]) {
    writer.markup("<div class=\"scroll\" tabindex=\"0\" role=\"group\"")
    writer.attribute("aria-label", caption)
    writer.markup("><table>\n<caption class=\"visually-hidden\">")
    writer.text(caption)
    writer.markup("</caption>\n<thead><tr>")
    for column in columns {
      writer.markup("<th scope=\"col\">")
      writer.text(column)
      writer.markup("</th>")
    }
    writer.markup("</tr></thead>\n<tbody>\n")
  }

  /// `cells` are finished markup; the first heads the row.
  mutating func add(_ cells: [String]) {
    writer.markup("<tr>")
    for (index, cell) in cells.enumerated() {
      writer.markup(index == 0 ? "<th scope=\"row\">" : "<td>")
      writer.markup(cell)
      writer.markup(index == 0 ? "</th>" : "</td>")
    }
    writer.markup("</tr>\n")
  }

  var html: String { writer.string + "</tbody>\n</table></div>" }
}
