import Derivation
import StatusModel

/// The layers around a component as one image: boxes with status and name, lines to what each requires.
struct DependencyDrawing {
  private enum Box {
    case component(Component.Index)
    /// So many that there is no room for.
    case more(Int)
  }

  private let scope: PageScope
  private let center: Component.Index
  private let edges: [DependencyLayers.Edge]
  private var layers: [[Box]] = []
  /// Where each component is: itself, or the box that stands for it.
  private var places: [Component.Index: (layer: Int, box: Int)] = [:]

  /// In pixels.
  private static let (width, height, gap, rise) = (160, 44, 12, 40)
  private static let boxLimit = 5

  init(_ graph: DependencyLayers, around center: Component.Index, in scope: PageScope) {
    self.scope = scope
    self.center = center
    edges = graph.edges
    for (row, layer) in graph.layers.enumerated() {
      let shown = layer.count > Self.boxLimit ? Self.boxLimit - 1 : layer.count
      for (place, index) in layer.enumerated() { places[index] = (row, min(place, shown)) }
      let boxes = layer.prefix(shown).map(Box.component)
      layers.append(shown < layer.count ? boxes + [.more(layer.count - shown)] : boxes)
    }
  }

  var svg: String {
    let size = (width: row(of: layers.map(\.count).max() ?? 1), height: top(of: layers.count) - Self.rise)
    var writer = MarkupWriter(reserving: 4096)
    let name = size.width > row(of: 2) ? "dependencies wide" : "dependencies"
    writer.markup("<svg class=\"\(name)\" width=\"\(size.width)\" height=\"\(size.height)\"")
    writer.markup(" viewBox=\"0 0 \(size.width) \(size.height)\" role=\"img\"")
    let component = scope.site.component(center).name
    writer.attribute("aria-label", scope.locale.text("dependencies.drawing", ["component": component]))
    writer.markup(">")
    writeLines(within: size.width, to: &writer)
    for (layer, boxes) in layers.enumerated() {
      for (place, box) in boxes.enumerated() {
        write(box, x: left(of: place, among: boxes.count, within: size.width), y: top(of: layer), to: &writer)
      }
    }
    writer.markup("</svg>")
    return writer.string
  }

  private func row(of count: Int) -> Int { count * (Self.width + Self.gap) - Self.gap }

  private func top(of layer: Int) -> Int { layer * (Self.height + Self.rise) }

  private func left(of place: Int, among count: Int, within width: Int) -> Int {
    (width - row(of: count)) / 2 + place * (Self.width + Self.gap)
  }

  private func writeLines(within width: Int, to writer: inout MarkupWriter) {
    for isAlternative in [false, true] {
      var drawn: Set<[Int]> = []
      var path = ""
      for edge in edges where edge.isAlternative == isAlternative {
        guard let start = places[edge.dependent], let end = places[edge.required] else { continue }
        guard drawn.insert([start.layer, start.box, end.layer, end.box]).inserted else { continue }
        let x = [start, end].map { left(of: $0.box, among: layers[$0.layer].count, within: width) + Self.width / 2 }
        let (from, to) = (top(of: start.layer) + Self.height, top(of: end.layer))
        let middle = (from + to) / 2
        path += "M\(x[0]) \(from)C\(x[0]) \(middle) \(x[1]) \(middle) \(x[1]) \(to)"
      }
      if !path.isEmpty { writer.markup("<path class=\"\(isAlternative ? "line any" : "line")\" d=\"\(path)\"/>") }
    }
  }

  private func write(_ box: Box, x: Int, y: Int, to writer: inout MarkupWriter) {
    switch box {
    case .more(let count):
      writer.markup("<g class=\"box more\" transform=\"translate(\(x) \(y))\">")
      writeFrame(to: &writer)
      write([scope.locale.text("dependencies.more", count: count)], around: Self.width / 2, to: &writer)
    case .component(let index):
      let component = scope.site.component(index)
      let status = scope.site.snapshot.components[index].status
      let kind = (index == center ? " center" : "") + (component.isHidden ? " behind" : "")
      writer.markup("<g class=\"box tone-\(status.word)\(kind)\" transform=\"translate(\(x) \(y))\"><title>")
      writer.text(component.name + ": " + scope.locale.word(for: status))
      writer.markup("</title>")
      writeFrame(to: &writer)
      writer.markup("<path class=\"mark\" transform=\"translate(10 14)\" d=\"\(StatusShape.outline(status))\"/>")
      writer.markup("<path class=\"glyph\" transform=\"translate(10 14)\" d=\"\(StatusShape.glyph(status))\"/>")
      write(BoxedWords.lines(of: component.name), around: Self.width / 2 + 14, to: &writer)
    }
    writer.markup("</g>")
  }

  private func writeFrame(to writer: inout MarkupWriter) {
    writer.markup("<rect x=\".5\" y=\".5\" width=\"\(Self.width - 1)\" height=\"\(Self.height - 1)\" rx=\"8\"/>")
  }

  private func write(_ lines: [String], around x: Int, to writer: inout MarkupWriter) {
    for (place, line) in lines.enumerated() {
      writer.markup("<text x=\"\(x)\" y=\"\(lines.count == 1 ? 27 : 19 + place * 16)\">")
      writer.text(line)
      writer.markup("</text>")
    }
  }
}
