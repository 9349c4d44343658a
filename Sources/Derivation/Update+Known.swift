internal import StatusModel

extension [Update] {
  /// The updates as far as they are public at `now`, and without edits that lie later.
  func known(at now: Instant) -> [Update] {
    guard contains(where: { $0.at > now || ($0.edited ?? now) > now }) else { return self }
    return filter { $0.at <= now }.map { update in
      var update = update
      if let edited = update.edited, edited > now { update.edited = nil }
      return update
    }
  }
}
