/// A length as a bar that lies, with a lighter one behind it that reaches further.
enum Gauge {
  private static let width = 1000

  /// `value` is at most `reach`, and `reach` at most `ceiling`. The words beside it say the same.
  static func svg(_ value: Int, reach: Int? = nil, of ceiling: Int, tone: String = "neutral") -> String {
    var svg = "<svg class=\"gauge\" viewBox=\"0 0 \(width) 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    if let reach { svg += "<rect class=\"reach\" width=\"\(length(reach, of: ceiling))\" height=\"12\"/>" }
    return svg + "<rect class=\"\(tone)\" width=\"\(length(value, of: ceiling))\" height=\"12\"/></svg>"
  }

  /// Never so short that it cannot be seen.
  private static func length(_ value: Int, of ceiling: Int) -> Int {
    max(4, min(width, value * width / max(1, ceiling)))
  }
}
