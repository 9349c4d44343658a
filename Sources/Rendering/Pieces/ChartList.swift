/// Rows of a chart: a name, a drawing and what it adds up to, each row beside or below the others in one measure.
struct ChartList {
  private var writer = MarkupWriter(reserving: 4096)
  private let tag: String
  private let name: String

  /// A ranking is ordered, and its names are as long as titles.
  init(isRanking: Bool = false) {
    tag = isRanking ? "ol" : "ul"
    name = isRanking ? "chart titles" : "chart"
  }

  /// All finished markup.
  mutating func add(_ name: String, _ value: String, _ drawing: String) {
    writer.markup("<li><p><span class=\"chart-name\">" + name + "</span> <span class=\"chart-value\">" + value)
    writer.markup("</span></p>" + drawing + "</li>\n")
  }

  var isEmpty: Bool { writer.isEmpty }

  /// `axis` names where the drawings begin and end.
  func html(axis: (start: String, end: String)? = nil) -> String {
    var html = "<\(tag) class=\"\(name)\">\n" + writer.string + "</\(tag)>\n"
    if let axis {
      html += "<p class=\"chart-axis\"><span>" + TextEscaping.escaped(axis.start) + "</span> <span>"
      html += TextEscaping.escaped(axis.end) + "</span></p>\n"
    }
    return html
  }
}
