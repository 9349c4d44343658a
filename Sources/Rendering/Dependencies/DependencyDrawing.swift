import Derivation
import GraphLayout
import StatusModel

/// A map of dependencies as an image: boxes with status and name that lead to the components' pages, above what they require.
struct DependencyDrawing {
  let map: DependencyMap
  /// The component that it is about; nil for all.
  var center: Component.Index?
  let scope: PageScope

  /// The frames of single points of failure, and lines at the border, need room.
  private static let margin = 4

  /// Once for each size of screen, of which a style sheet shows one.
  func html(label: String) -> String {
    var writer = MarkupWriter(reserving: 8192)
    for format in DependencyFormat.allCases {
      writer.markup("<div class=\"scroll map-\(format.name)\" tabindex=\"0\" role=\"group\"")
      writer.attribute("aria-label", label)
      writer.markup(">")
      write(format, to: &writer)
      writer.markup("</div>\n")
    }
    return writer.string
  }

  private func write(_ format: DependencyFormat, to writer: inout MarkupWriter) {
    let nodes = map.boxes.map { box in
      switch box {
      case .component: format.box
      case .any: format.junction
      }
    }
    let drawing = GraphDrawing(of: LayeredGraph(nodes: nodes, edges: map.edges), spacing: format.spacing)
    let (margin, width, height) = (Self.margin, drawing.width + 2 * Self.margin, drawing.height + 2 * Self.margin)
    writer.markup("<svg class=\"dependencies\" width=\"\(width)\" height=\"\(height)\"")
    writer.markup(" viewBox=\"-\(margin) -\(margin) \(width) \(height)\">")
    writer.markup("<path class=\"line\" d=\"" + drawing.lines.map(\.path).joined() + "\"/>\n")
    // From the top, so that the keyboard goes through them as the eye does.
    let inOrder = zip(map.boxes, drawing.boxes).sorted { ($0.1.middleLine, $0.1.x) < ($1.1.middleLine, $1.1.x) }
    for (box, place) in inOrder {
      switch box {
      case .component(let index): write(index, at: place, format, to: &writer)
      case .any: writeJunction(at: place, to: &writer)
      }
    }
    writer.markup("</svg>")
  }

  private func writeJunction(at place: GraphDrawing.Box, to writer: inout MarkupWriter) {
    writer.markup("<g class=\"junction\" transform=\"translate(\(place.x) \(place.y))\">")
    writeFrame(place, inset: 0, to: &writer)
    writer.markup("<text x=\"\(place.width / 2)\" y=\"\(place.height / 2 + 4)\">")
    writer.text(scope.locale.text("dependencies.any"))
    writer.markup("</text></g>\n")
  }

  private func write(
    _ index: Component.Index, at place: GraphDrawing.Box, _ format: DependencyFormat, to writer: inout MarkupWriter
  ) {
    let snapshot = scope.site.snapshot.components[index]
    let kinds = [
      index == center ? " center" : "", snapshot.component.isHidden ? " behind" : "",
      snapshot.isSinglePointOfFailure ? " single" : "",
    ]
    writer.markup("<a class=\"box tone-\(snapshot.status.word)\(kinds.joined())\"")
    writer.link("href", scope.href(Permalink.component(snapshot.component.id)))
    writer.markup(" transform=\"translate(\(place.x) \(place.y))\"><title>")
    writer.text(description(of: snapshot))
    writer.markup("</title>")
    if snapshot.isSinglePointOfFailure { writeFrame(place, inset: -3, to: &writer) }
    writeFrame(place, inset: 0, to: &writer)
    writeShape(snapshot.status, in: place, size: format.shape, to: &writer)
    writeName(snapshot.component.name, in: place, format, to: &writer)
    writer.markup("</a>\n")
  }

  private func description(of snapshot: ComponentSnapshot) -> String {
    let name = scope.locale.text(
      "dependencies.status", ["component": snapshot.component.name, "status": scope.locale.word(for: snapshot.status)])
    return snapshot.isSinglePointOfFailure
      ? name + ". " + scope.locale.text("dependencies.single_point") : name
  }

  private func writeFrame(_ place: GraphDrawing.Box, inset: Int, to writer: inout MarkupWriter) {
    let (width, height) = (place.width - 1 - 2 * inset, place.height - 1 - 2 * inset)
    writer.markup(
      "<rect x=\"\(inset).5\" y=\"\(inset).5\" width=\"\(width)\" height=\"\(height)\" rx=\"\(8 - inset)\"/>")
  }

  private func writeShape(
    _ status: ComponentStatus, in place: GraphDrawing.Box, size: Int, to writer: inout MarkupWriter
  ) {
    let scale = size == 16 ? "" : " scale(0.75)"
    let move = "transform=\"translate(8 \((place.height - size) / 2))\(scale)\""
    writer.markup("<path class=\"mark\" \(move) d=\"\(StatusShape.outline(status))\"/>")
    writer.markup("<path class=\"glyph\" \(move) d=\"\(StatusShape.glyph(status))\"/>")
  }

  private func writeName(
    _ name: String, in place: GraphDrawing.Box, _ format: DependencyFormat, to writer: inout MarkupWriter
  ) {
    let lines = BoxedWords(columns: format.columns, lineLimit: format.lineLimit).lines(of: name)
    let left = 8 + format.shape
    let first = (place.height - (lines.count - 1) * format.lineHeight) / 2 + 4
    for (number, line) in lines.enumerated() {
      writer.markup("<text x=\"\((left + place.width) / 2)\" y=\"\(first + number * format.lineHeight)\">")
      writer.text(line)
      writer.markup("</text>")
    }
  }
}
