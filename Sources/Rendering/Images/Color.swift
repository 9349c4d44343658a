/// A colour of a picture.
struct Color: Sendable, Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8
  /// 255 is opaque.
  let alpha: UInt8

  static let clear = Color(red: 0, green: 0, blue: 0, alpha: 0)
  static let white = Color(0xFFFFFF)

  /// Opaque, as in `0xrrggbb`.
  init(_ value: UInt32) {
    self.init(red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255), alpha: 255)
  }

  private init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// `#rrggbb`.
  var hexadecimal: String {
    let digits = String(0x100_0000 + Int(red) << 16 + Int(green) << 8 + Int(blue), radix: 16)
    return "#" + digits.dropFirst()
  }

  /// This colour under `other`, of which `share` of `whole` is there. In whole numbers, the same on every machine.
  func covered(by other: Color, share: Int, of whole: Int) -> Color {
    let above = (Int(other.alpha) * share + whole / 2) / whole
    let below = Int(alpha) * (255 - above)
    let sum = above * 255 + below
    guard sum > 0 else { return .clear }
    func mixed(_ top: UInt8, _ ground: UInt8) -> UInt8 {
      UInt8((Int(top) * above * 255 + Int(ground) * below + sum / 2) / sum)
    }
    return Color(
      red: mixed(other.red, red), green: mixed(other.green, green), blue: mixed(other.blue, blue),
      alpha: UInt8((sum + 127) / 255))
  }
}
