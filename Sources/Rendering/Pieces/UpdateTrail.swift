import Derivation
import StatusModel

/// What an update brought since the one before it.
struct UpdateTrail {
  /// Seconds since the update before; nil for the first.
  let gap: Int?
  /// The components whose status is another than at the update before.
  let steps: [StatusStep]

  /// One for each of `updates`, which are oldest first. The first one's steps lead from `start`; nil is before it all.
  static func all(of updates: [Update], effects: [ComponentEffect], start: Instant?) -> [UpdateTrail] {
    var previous = start ?? Instant(seconds: .min)
    return updates.indices.map { place in
      let time = updates[place].at
      defer { previous = time }
      return UpdateTrail(
        gap: place == 0 ? nil : time.seconds(since: previous),
        steps: effects.compactMap { $0.step(from: previous, to: time) })
    }
  }
}

extension ComponentEffect {
  fileprivate func step(from earlier: Instant, to later: Instant) -> StatusStep? {
    let (before, after) = (status(at: earlier), status(at: later))
    return before == after ? nil : StatusStep(component: component, before: before, after: after)
  }
}
