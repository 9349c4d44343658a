/// The words of the interface that stand among those of a post.
struct TextWords: Sendable {
  let code: String
  let table: String
  let taskDone: String
  let taskOpen: String
  /// Holds `{number}`.
  let footnoteReference: TextPattern
  /// Holds `{number}`.
  let footnoteReturn: TextPattern

  init(_ locale: Locale) {
    code = locale.text("text.code")
    table = locale.text("text.table")
    taskDone = locale.text("text.task_done")
    taskOpen = locale.text("text.task_open")
    footnoteReference = locale.pattern("text.footnote_reference")
    footnoteReturn = locale.pattern("text.footnote_return")
  }
}
