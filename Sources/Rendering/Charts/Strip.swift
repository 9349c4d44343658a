/// Values side by side as bars on one line, all in the same measure.
struct Strip {
  struct Bar {
    let value: Int
    /// Of its colour.
    let tone: String
    /// nil where there is no data, and nothing is drawn.
    var title: String?
    /// How many pieces it is drawn in, so that whoever sees no colours tells tones apart.
    var pieces = 1
  }

  /// Oldest first.
  let bars: [Bar]
  /// The value of a bar as high as the strip; at least the greatest.
  let ceiling: Int
  /// What it says, for those who do not see it.
  let label: String

  /// In the units of the image, which is stretched.
  private static let (pitch, width, height) = (12, 9, 32)
  private static let (least, gap) = (4, 2)

  var svg: String {
    var writer = MarkupWriter(reserving: 1024)
    writer.markup("<svg class=\"strip\" viewBox=\"0 0 \(bars.count * Self.pitch) \(Self.height)\"")
    writer.markup(" preserveAspectRatio=\"none\" role=\"img\"")
    writer.attribute("aria-label", label)
    writer.markup(">")
    let quiet = bars.indices.filter { bars[$0].title != nil && bars[$0].value == 0 }
    if !quiet.isEmpty {
      let steps = quiet.map { "M\($0 * Self.pitch + 1) \(Self.height - 1)h\(Self.width)" }.joined()
      writer.markup("<path class=\"base\" d=\"\(steps)\"/>")
    }
    for place in bars.indices where bars[place].value > 0 { write(bars[place], at: place, to: &writer) }
    writer.markup("</svg>")
    return writer.string
  }

  private func write(_ bar: Bar, at place: Int, to writer: inout MarkupWriter) {
    let gaps = (bar.pieces - 1) * Self.gap
    let least = bar.pieces == 1 ? Self.least : gaps + 2 * bar.pieces
    let height = max(least, bar.value * Self.height / max(1, ceiling))
    let piece = (height - gaps) / bar.pieces
    writer.markup("<path class=\"\(bar.tone)\" d=\"")
    for number in 0..<bar.pieces {
      let bottom = Self.height - number * (piece + Self.gap)
      writer.markup("M\(place * Self.pitch + 1) \(bottom)v-\(piece)h\(Self.width)v\(piece)z")
    }
    writer.markup("\"><title>")
    writer.text(bar.title ?? "")
    writer.markup("</title></path>")
  }
}
