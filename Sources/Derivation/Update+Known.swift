internal import StatusModel

extension [Update] {
  /// The updates as far as they are public at `now`, and without edits that lie later.
  func known(at now: Instant) -> [Update] {
    // By place, which copies none.
    guard indices.contains(where: { self[$0].at > now || self[$0].hasEdits(after: now) }) else { return self }
    return filter { $0.at <= now }.map { update in
      guard update.hasEdits(after: now) else { return update }
      var update = update
      update.earlier = update.earlier.filter { $0.until <= now }
      if let edited = update.edited, edited > now { update.edited = update.earlier.last?.until }
      return update
    }
  }
}

extension Update {
  fileprivate func hasEdits(after now: Instant) -> Bool {
    (edited ?? now) > now || (earlier.last?.until ?? now) > now
  }
}
