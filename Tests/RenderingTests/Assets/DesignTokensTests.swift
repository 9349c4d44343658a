import Foundation
import Testing

@testable import Rendering

/// The contrasts that docs/design.md promises (WCAG 2.2), from the style sheet itself.
@Suite struct DesignTokensTests {
  static let statuses = [
    "operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage",
  ]
  static let grounds = ["page", "surface", "sunken"]
  /// The light and the dark colour of each token.
  static let colors = colors(in: String(decoding: PackageResources.tokens_css, as: UTF8.self))

  static func colors(in css: String) -> [String: [UInt32]] {
    var colors: [String: [UInt32]] = [:]
    for line in css.split(separator: "\n") where line.contains("light-dark(#") {
      let parts = line.split { " :(),;".contains($0) }
      colors[String(parts[0].dropFirst(2))] = parts.filter { $0.hasPrefix("#") }.compactMap {
        UInt32($0.dropFirst(), radix: 16)
      }
    }
    return colors
  }

  static func luminance(_ color: UInt32) -> Double {
    let channels = [color >> 16, color >> 8 & 255, color & 255].map { Double($0) / 255 }
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func allColoursAreThere() {
    let names = Self.grounds + ["text", "muted", "line"] + Self.statuses + Self.statuses.map { "bar-" + $0 }
    #expect(Self.colors.keys.sorted() == names.sorted())
    #expect(Self.colors.values.allSatisfy { $0.count == 2 })
  }

  @Test(arguments: ["text", "muted"] + statuses, grounds)
  func textIsReadable(_ name: String, on ground: String) throws {
    try expect(atLeast: 4.5, name, on: ground)
  }

  @Test(arguments: statuses.map { "bar-" + $0 }, grounds)
  func marksStandOut(_ name: String, on ground: String) throws {
    try expect(atLeast: 3, name, on: ground)
  }

  private func expect(atLeast least: Double, _ name: String, on ground: String) throws {
    let (colors, grounds) = (try #require(Self.colors[name]), try #require(Self.colors[ground]))
    for (color, ground) in zip(colors, grounds) { #expect(Self.contrast(color, ground) >= least) }
  }

  @Test func accentsAreMadeReadableOnTheLeastContrastingGround() throws {
    let sunken = try #require(Self.colors["sunken"])
    for accent in ["#ffff00", "#000000", "#ffffff", "#1d5f96", "#7a3fb0"] {
      let declarations = try #require(AccentColor(accent)).declarations
      let made = declarations.split { ":;}".contains($0) }.filter { $0.hasPrefix("#") }.compactMap {
        UInt32($0.dropFirst(), radix: 16)
      }
      for (color, ground) in zip(made, sunken) { #expect(Self.contrast(color, ground) >= 4.5, "\(accent)") }
    }
  }
}
