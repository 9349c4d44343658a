internal import StatusModel

extension [Update] {
  /// The updates as far as they are public at `now`, and without edits that lie later.
  func known(at now: Instant) -> [Update] {
    // By place, which copies none.
    guard indices.contains(where: { self[$0].at > now || hasEdits(at: $0, after: now) }) else { return self }
    return indices.filter { self[$0].at <= now }.map { place in
      guard hasEdits(at: place, after: now) else { return self[place] }
      var update = self[place]
      update.earlier = update.earlier.filter { $0.until <= now }
      if let edited = update.edited, edited > now { update.edited = update.earlier.last?.until }
      return update
    }
  }

  private func hasEdits(at place: Int, after now: Instant) -> Bool {
    (self[place].edited ?? now) > now || (self[place].earlier.last?.until ?? now) > now
  }
}
