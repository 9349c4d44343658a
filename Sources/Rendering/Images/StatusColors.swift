import StatusModel

/// The light colours of the style sheet's tokens, for what has no style sheet.
enum StatusColors {
  static let page = Color(0xF7F7F5)
  static let text = Color(0x1B1F24)
  static let muted = Color(0x565D66)
  static let line = Color(0xDFE1DE)

  /// For words on the page, and for grounds under white words.
  static func solid(_ status: ComponentStatus) -> Color {
    switch status {
    case .operational: Color(0x17703C)
    case .underMaintenance: Color(0x2059B3)
    case .degradedPerformance: Color(0x7D5600)
    case .partialOutage: Color(0xA8470A)
    case .majorOutage: Color(0xB3252C)
    }
  }

  /// For marks of charts.
  static func bar(_ status: ComponentStatus) -> Color {
    switch status {
    case .operational: Color(0x2F9566)
    case .underMaintenance: Color(0x4B86E0)
    case .degradedPerformance: Color(0xB78103)
    case .partialOutage: Color(0xD9640F)
    case .majorOutage: Color(0xD03038)
    }
  }

  /// For the site's icon.
  static func icon(_ status: ComponentStatus) -> Color {
    switch status {
    case .operational: Color(0x1F8A4C)
    case .underMaintenance: Color(0x2F6FD0)
    case .degradedPerformance: Color(0xB07A00)
    case .partialOutage: Color(0xD2620F)
    case .majorOutage: Color(0xCF2F36)
    }
  }
}
