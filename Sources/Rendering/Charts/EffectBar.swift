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
      writer.markup("<rect")
      writer.attribute("class", interval.status.word)
      writer.attribute("x", String(left))
      writer.attribute("y", String(24 - height))
      writer.attribute("width", String(max(2, right - left)))
      writer.attribute("height", String(height))
      writer.markup("/>")
    }
    writer.markup("</svg>")
    return writer.string
  }

  private static func position(_ seconds: Int, of length: Int) -> Int {
    min(max(0, seconds), length) * 1000 / length
  }
}
