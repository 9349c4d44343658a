import Derivation
import StatusModel

/// What a postmortem says of its follow-ups: who does them, until when, and how far they are.
struct FollowUpNotes {
  private let followUps: [FollowUp]
  /// What is due before it is overdue.
  private let today: CivilDate
  private let scope: PageScope

  init(_ followUps: [FollowUp], in scope: PageScope) {
    self.followUps = followUps
    self.scope = scope
    today = scope.site.snapshot.today
  }

  /// Finished markup that closes each follow-up's words.
  var markup: [String] { followUps.map(note) }

  /// How many are done and overdue; nil when there are none.
  var summary: String? {
    guard !followUps.isEmpty else { return nil }
    let locale = scope.locale
    let overdue = followUps.count { $0.state(on: today) == .overdue }
    let done = locale.text(
      "postmortem.follow_ups_done",
      ["done": locale.number(followUps.count(where: \.isDone)), "all": locale.number(followUps.count)])
    guard overdue > 0 else { return TextEscaping.escaped(done) }
    return TextEscaping.escaped(done) + " "
      + scope.overdue(locale.text("postmortem.follow_ups_overdue", count: overdue))
  }

  private func note(_ followUp: FollowUp) -> String {
    let locale = scope.locale
    var parts: [String] = []
    if followUp.state(on: today) == .overdue { parts.append(scope.overdue()) }
    if let done = followUp.done, followUp.isDone {
      parts.append(span(scope.words("postmortem.done_on", date: done)))
    }
    if let due = followUp.due {
      parts.append(span(scope.words("postmortem.due_on", date: due)))
    }
    if let owner = followUp.owner {
      parts.append(span(locale.pattern("postmortem.owned_by").markup(["owner": TextEscaping.escaped(owner)])))
    }
    return parts.isEmpty ? "" : " <span class=\"follow-up\">" + parts.joined(separator: " ") + "</span>"
  }

  private func span(_ markup: String) -> String { "<span>" + markup + "</span>" }
}
