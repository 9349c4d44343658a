import Derivation
import StatusModel

/// A component's statuses through an incident, as one bar: the worse, the taller.
enum EffectBar {
  /// `start` and `end` are those of the whole incident, the same for all its components.
  static func svg(_ effect: ComponentEffect, from start: Instant, to end: Instant, label: String) -> String {
    let length = max(1, end.seconds(since: start))
    var writer = MarkupWriter(reserving: 512)
    writer.markup("<svg class=\"effect-bar\" viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\" role=\"img\"")
    writer.attribute("aria-label", label)
    writer.markup(">")
    for interval in effect.intervals {
      let left = position(interval.start.seconds(since: start), of: length)
      let right = position(interval.end.seconds(since: start), of: length)
      let height = 4 + 5 * interval.status.rawValue
      writer.markup("<rect class=\"\(interval.status.word)\" x=\"\(left)\" y=\"\(24 - height)\"")
      writer.markup(" width=\"\(max(2, right - left))\" height=\"\(height)\"/>")
    }
    writer.markup("</svg>")
    return writer.string
  }

  private static func position(_ seconds: Int, of length: Int) -> Int {
    min(max(0, seconds), length) * 1000 / length
  }
}
