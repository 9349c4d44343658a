/// A table of finished cells, in a container that scrolls when it is too wide.
struct DataTable {
  private var writer = MarkupWriter(reserving: 1024)
  private let columnCount: Int

  /// `caption` names the table for those who do not see it beside its heading.
  init(caption: String, class name: String? = nil, columns: [String]) {
    columnCount = columns.count
    writer.markup("<div class=\"scroll\" tabindex=\"0\" role=\"group\"")
    writer.attribute("aria-label", caption)
    writer.markup("><table")
    if let name { writer.attribute("class", name) }
    writer.markup(">\n<caption class=\"visually-hidden\">")
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

  /// A row that says one thing in place of all its cells.
  mutating func addNote(_ head: String, _ note: String) {
    writer.markup("<tr class=\"quiet\"><th scope=\"row\">" + head + "</th>")
    writer.markup("<td colspan=\"\(columnCount - 1)\">" + note + "</td></tr>\n")
  }

  var html: String { writer.string + "</tbody>\n</table></div>" }
}
