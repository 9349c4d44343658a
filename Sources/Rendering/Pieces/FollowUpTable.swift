import StatusModel

/// The tasks that a postmortem sets.
enum FollowUpTable {
  /// nil when there are none. `today` decides what is overdue.
  static func html(_ followUps: [FollowUp], today: CivilDate, in scope: PageScope) -> String? {
    guard !followUps.isEmpty else { return nil }
    let locale = scope.locale
    var table = DataTable(
      caption: locale.text("postmortem.follow_ups"),
      columns: ["task", "owner", "due", "state"].map { locale.text("postmortem." + $0) })
    for followUp in followUps {
      table.add([
        TextEscaping.escaped(followUp.text), TextEscaping.escaped(followUp.owner ?? ""),
        followUp.due.map { scope.date($0) } ?? "", state(followUp, today: today, in: scope),
      ])
    }
    return table.html
  }

  private static func state(_ followUp: FollowUp, today: CivilDate, in scope: PageScope) -> String {
    let locale = scope.locale
    if let done = followUp.done, followUp.isDone {
      return badge("final", locale.pattern("postmortem.done_on").markup(["date": scope.date(done)]))
    }
    if followUp.isDone { return badge("final", TextEscaping.escaped(locale.text("postmortem.done"))) }
    if let due = followUp.due, due < today {
      return badge("overdue", TextEscaping.escaped(locale.text("postmortem.overdue")))
    }
    return badge("open", TextEscaping.escaped(locale.text("postmortem.open")))
  }

  private static func badge(_ name: String, _ markup: String) -> String {
    "<span class=\"badge \(name)\">" + markup + "</span>"
  }
}
