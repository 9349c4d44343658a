/// A moment: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Sendable, Hashable, Comparable {
  package var seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// Seconds from `other` to this instant, negative when this is the earlier.
  package func seconds(since other: Instant) -> Int { seconds - other.seconds }

  package func advanced(by seconds: Int) -> Instant { Instant(seconds: self.seconds + seconds) }
}
