import StatusModel

/// The shape that stands for a status beside its word, so that colour never says it alone.
enum StatusShape {
  /// Inline SVG that takes the colour of the text around it.
  static func svg(_ status: ComponentStatus) -> String {
    "<svg class=\"shape\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">"
      + "<path fill=\"currentColor\" d=\"\(outline(status))\"/>"
      + "<path class=\"glyph\" d=\"\(glyph(status))\"/></svg>"
  }

  /// Circle, square, triangle, diamond, octagon.
  static func outline(_ status: ComponentStatus) -> String {
    switch status {
    case .operational: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0z"
    case .underMaintenance:
      "M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0z"
    case .degradedPerformance:
      "M8 .5a1.6 1.6 0 0 1 1.4.8l6.3 11.5a1.6 1.6 0 0 1-1.4 2.4H1.7a1.6 1.6 0 0 1-1.4-2.4L6.6 1.3A1.6 1.6 0 0 1 8 .5z"
    case .partialOutage:
      "M6.9.5a1.6 1.6 0 0 1 2.2 0l6.4 6.4a1.6 1.6 0 0 1 0 2.2l-6.4 6.4a1.6 1.6 0 0 1-2.2 0L.5 9.1a1.6 1.6 0 0 1 0-2.2z"
    case .majorOutage: "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z"
    }
  }

  /// Check, clock, exclamation marks, cross.
  static func glyph(_ status: ComponentStatus) -> String {
    switch status {
    case .operational: "M4.6 8.3l2.3 2.3 4.5-4.9"
    case .underMaintenance: "M8 4v4.2l2.6 1.6"
    case .degradedPerformance: "M8 5.6v4M8 12.2v.01"
    case .partialOutage: "M8 4.2v4.6M8 11.6v.01"
    case .majorOutage: "M5.3 5.3l5.4 5.4m0-5.4l-5.4 5.4"
    }
  }
}
