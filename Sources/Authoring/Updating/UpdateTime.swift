package import Content
package import StatusModel

/// When an update is said.
package enum UpdateTime {
  /// The minute of `now`, as people write times; `now` itself where an update was said since that minute began.
  package static func of(_ now: Instant, in outline: PostOutline) -> Instant {
    let minute = minute(of: now)
    let isLate = outline.updates.contains { heading in
      heading.update.map { $0.instant > minute && $0.instant <= now } ?? false
    }
    return isLate ? now : minute
  }

  package static func minute(of instant: Instant) -> Instant {
    instant.advanced(by: -((instant.seconds % 60 + 60) % 60))
  }
}
