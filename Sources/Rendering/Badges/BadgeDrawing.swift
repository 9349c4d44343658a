import StatusModel

/// Writes a badge as SVG, of the size and shape of shields.io's flat ones, so that it can stand among them.
struct BadgeDrawing {
  /// Pixels.
  private static let height = 20
  private static let fontSize = 11
  /// On both sides of both texts.
  private static let padding = 5
  /// The most that one of the texts takes; its end is cut off.
  private static let widest = 300
  private static let labelGround = Color(0x555555)

  let badge: Badge

  var bytes: [UInt8] {
    let (label, message) = (Text(badge.label), Text(badge.message))
    let (left, right) = (label.pixels + Self.padding * 2, message.pixels + Self.padding * 2)
    let name = badge.label + ": " + badge.message
    var writer = MarkupWriter(reserving: 2048)
    writer.markup(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(left + right)\" height=\"\(Self.height)\" role=\"img\"")
    writer.attribute("aria-label", name)
    writer.markup(">\n")
    writer.element("title", name)
    writer.markup("\n")
    writeGround(left: left, right: right, to: &writer)
    writer.markup("<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,Geneva,DejaVu Sans,sans-serif\"")
    writer.markup(" font-size=\"\(Self.fontSize * 10)\" text-rendering=\"geometricPrecision\" aria-hidden=\"true\">\n")
    write(label, middle: left * 5, to: &writer)
    write(message, middle: left * 10 + right * 5, to: &writer)
    writer.markup("</g>\n</svg>\n")
    return writer.bytes
  }

  private func writeGround(left: Int, right: Int, to writer: inout MarkupWriter) {
    let (width, height) = (left + right, Self.height)
    writer.markup(
      "<linearGradient id=\"shade\" x2=\"0\" y2=\"100%\"><stop offset=\"0\" stop-color=\"#bbb\" stop-opacity=\".1\"/>")
    writer.markup("<stop offset=\"1\" stop-opacity=\".1\"/></linearGradient>\n")
    writer.markup(
      "<clipPath id=\"round\"><rect width=\"\(width)\" height=\"\(height)\" rx=\"3\" fill=\"#fff\"/></clipPath>\n")
    writer.markup("<g clip-path=\"url(#round)\">")
    writer.markup("<rect width=\"\(left)\" height=\"\(height)\" fill=\"\(Self.labelGround.hexadecimal)\"/>")
    let ground = StatusColors.solid(badge.status).hexadecimal
    writer.markup("<rect x=\"\(left)\" width=\"\(right)\" height=\"\(height)\" fill=\"\(ground)\"/>")
    writer.markup("<rect width=\"\(width)\" height=\"\(height)\" fill=\"url(#shade)\"/></g>\n")
  }

  /// Twice: a shadow of one pixel, then the words. In tenths of a pixel.
  private func write(_ text: Text, middle: Int, to writer: inout MarkupWriter) {
    for (baseline, paint) in [(150, " fill=\"#010101\" fill-opacity=\".3\""), (140, "")] {
      writer.markup("<text x=\"\(middle)\" y=\"\(baseline)\"\(paint) transform=\"scale(.1)\"")
      if let length = text.length { writer.markup(" textLength=\"\(length)\"") }
      writer.markup(">")
      writer.text(text.words)
      writer.markup("</text>\n")
    }
  }

  /// Words with their width.
  private struct Text {
    let words: String
    /// In tenths of a pixel, which the words are made to fill whatever the reader's font; nil when it had to be guessed.
    let length: Int?
    let pixels: Int

    init(_ words: String) {
      let letters = Letters.shared
      let limit = widest * Letters.unitsPerEm / fontSize
      let cut = letters.cut(words, to: limit, .regular)
      let known = letters.width(of: cut, .regular)
      // A letter that we do not know is at most as wide as the em square.
      let units =
        known
        ?? cut.unicodeScalars.reduce(0) { sum, scalar in
          sum + (letters.width(of: String(scalar), .regular) ?? Letters.unitsPerEm)
        }
      let tenths = (units * fontSize * 10 + Letters.unitsPerEm / 2) / Letters.unitsPerEm
      self.words = cut
      length = known == nil ? nil : tenths
      pixels = (tenths + 9) / 10
    }
  }
}
