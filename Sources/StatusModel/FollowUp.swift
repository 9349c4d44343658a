/// A task that a postmortem sets.
package struct FollowUp: Sendable, Equatable {
  /// The task's words without the parenthesis that closes them.
  package var text: String
  package var isDone: Bool
  package var owner: String?
  package var due: CivilDate?
  package var done: CivilDate?

  package init(
    text: String, isDone: Bool, owner: String? = nil, due: CivilDate? = nil, done: CivilDate? = nil
  ) {
    self.text = text
    self.isDone = isDone
    self.owner = owner
    self.due = due
    self.done = done
  }
}
