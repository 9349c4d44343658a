internal import StatusModel

extension Postmortem {
  /// The postmortem as it stood on `today`: what was done on a later day is open.
  func known(on today: CivilDate) -> Postmortem {
    let later = followUps.indices.filter { followUps[$0].isDone && followUps[$0].done.map { $0 > today } ?? false }
    guard !later.isEmpty else { return self }
    var known = self
    known.reopen(later)
    return known
  }
}
