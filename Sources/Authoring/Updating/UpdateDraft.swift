package import Content
package import StatusModel

/// An update that is to be written into a post.
package struct UpdateDraft: Sendable {
  package var meaning: HeadingVocabulary.Meaning
  package var at: Instant
  /// What components become; `all` for all that are affected.
  package var changes: [ComponentSetting]
  /// A TIME as the user wrote it: when the next update comes.
  package var next: String?
  /// The day by which a postmortem is promised.
  package var postmortemDue: CivilDate?
  package var text: String

  package init(
    meaning: HeadingVocabulary.Meaning, at: Instant, changes: [ComponentSetting] = [], next: String? = nil,
    postmortemDue: CivilDate? = nil, text: String
  ) {
    self.meaning = meaning
    self.at = at
    self.changes = changes
    self.next = next
    self.postmortemDue = postmortemDue
    self.text = text
  }
}
