import Derivation
import StatusModel

/// The site's icon: the shape and colour of the overall status.
enum Favicon {
  static func svg(for level: OverallStatus.Level) -> [UInt8] {
    let status = level.tone
    let image =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 18 18\">"
      + "<path fill=\"\(StatusColors.icon(status).hexadecimal)\" d=\"\(StatusShape.outline(status))\"/>"
      + "<path fill=\"none\" stroke=\"#fff\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
      + " d=\"\(StatusShape.glyph(status))\"/></svg>\n"
    return Array(image.utf8)
  }
}
