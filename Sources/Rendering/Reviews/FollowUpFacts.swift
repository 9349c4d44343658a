import Derivation
import StatusModel

/// When a follow-up is due, when it was done, how long it took, and who does it.
struct FollowUpFacts {
  let snapshot: FollowUpSnapshot
  let scope: PageScope

  private var locale: Locale { scope.locale }

  var markup: String { facts.map { "<span>" + $0 + "</span>" }.joined(separator: " ") }

  private var facts: [String] {
    let followUp = snapshot.followUp
    var facts: [String] = []
    if let due = followUp.due, snapshot.state != .done {
      facts.append(scope.words("postmortem.due_on", date: due))
    }
    if let done = followUp.done, snapshot.state == .done {
      facts.append(scope.words("postmortem.done_on", date: done))
    }
    // Of one that was done at once there is nothing to tell.
    if let days = snapshot.daysOpen, days > 0 {
      let key = snapshot.state == .done ? "follow_ups.took" : "follow_ups.open_for"
      facts.append(locale.pattern(key).markup(["duration": scope.duration(days * 86_400)]))
    }
    if let owner = followUp.owner {
      facts.append(locale.pattern("postmortem.owned_by").markup(["owner": link(owner)]))
    }
    return facts
  }

  /// Of what is not done, to all that is the owner's.
  private func link(_ owner: String) -> String {
    guard snapshot.state != .done else { return TextEscaping.escaped(owner) }
    return FollowUpLinks.link(owner, to: FollowUpAnchor.owner(owner))
  }
}
