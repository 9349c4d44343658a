package import StatusModel

/// How far a follow-up is.
package enum FollowUpState: String, Sendable, CaseIterable {
  /// Its day has passed.
  case overdue
  case open
  case done
}

extension FollowUp {
  package func state(on today: CivilDate) -> FollowUpState {
    if isDone { return .done }
    return due.map { $0 < today } ?? false ? .overdue : .open
  }
}
