import StatusModel

extension Appearance {
  /// Custom properties for the end of the style sheet, which has the defaults; empty when it is them.
  var declarations: String {
    var properties: [String] = []
    if radius != Appearance().radius { properties.append("--radius:" + radius.length) }
    if font != Appearance().font { properties.append("--font:" + font.families) }
    return properties.isEmpty ? "" : ":root{" + properties.joined(separator: ";") + "}\n"
  }
}

extension Appearance.Radius {
  fileprivate var length: String {
    switch self {
    case .none: "0rem"
    case .small: "0.25rem"
    case .medium: "0.75rem"
    case .large: "1.25rem"
    }
  }
}

extension Appearance.Font {
  fileprivate var families: String {
    switch self {
    case .system: "system-ui,sans-serif"
    case .serif: "ui-serif,Charter,\"Bitstream Charter\",Cambria,Georgia,serif"
    case .rounded: "ui-rounded,\"Hiragino Maru Gothic ProN\",Quicksand,Nunito,Manjari,system-ui,sans-serif"
    case .mono: "var(--mono)"
    }
  }
}
