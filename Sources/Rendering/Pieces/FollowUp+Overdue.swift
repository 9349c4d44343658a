import StatusModel

extension FollowUp {
  /// Whether it should have been done before `today`.
  func isOverdue(on today: CivilDate) -> Bool {
    guard let due, !isDone else { return false }
    return due < today
  }
}
