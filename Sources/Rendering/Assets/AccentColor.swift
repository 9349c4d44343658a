/// The settings' colour, moved toward black or white until text in it can be read on the page (WCAG 2.2, 4.5:1).
struct AccentColor {
  private let red: Double
  private let green: Double
  private let blue: Double

  /// nil when `text` is not `#rrggbb`.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      let value = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    self.init(red: Double(value >> 16), green: Double(value >> 8 & 255), blue: Double(value & 255))
  }

  private init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Custom properties for the end of the style sheet.
  var declarations: String {
    // Just enough looks dull on dark grounds.
    let light = readable(against: Self.lightPage, toward: Self.black, contrast: 4.6).text
    let dark = readable(against: Self.darkPage, toward: Self.white, contrast: 5.6).text
    return ":root{--accent-light:\(light);--accent-dark:\(dark)}\n"
  }

  private static let black = AccentColor(red: 0, green: 0, blue: 0)
  private static let white = AccentColor(red: 255, green: 255, blue: 255)
  /// The least contrasting grounds that links stand on in the style sheet.
  private static let lightPage = AccentColor(red: 0xF0, green: 0xF1, blue: 0xEF)
  private static let darkPage = AccentColor(red: 0x26, green: 0x2A, blue: 0x30)

  private func readable(against ground: AccentColor, toward end: AccentColor, contrast least: Double) -> AccentColor {
    for step in 0...20 {
      let candidate = mixed(with: end, share: Double(step) / 20)
      if candidate.contrast(to: ground) >= least { return candidate }
    }
    return end
  }

  private func mixed(with other: AccentColor, share: Double) -> AccentColor {
    AccentColor(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share)
  }

  private func contrast(to other: AccentColor) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Relative luminance (WCAG 2.2).
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ channel: Double) -> Double {
    let value = channel / 255
    // A polynomial for ((v + 0.055) / 1.055) ^ 2.4, off by less than 0.002, so that no mathematics library is needed.
    return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
  }

  private var text: String {
    let digits = [red, green, blue].map { channel in
      let text = String(Int(channel.rounded()), radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}
