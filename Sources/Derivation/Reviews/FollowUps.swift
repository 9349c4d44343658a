internal import StatusModel

/// All tasks that the postmortems set.
package struct FollowUps: Sendable, Equatable {
  /// By their numbers.
  package let all: [FollowUpSnapshot]
  /// The longest overdue first.
  package let overdue: [FollowUpSnapshot]
  /// The next due first; those without a day last, the oldest of them first.
  package let open: [FollowUpSnapshot]
  /// Of the newest postmortem first; of one, in the order of its text.
  package let done: [FollowUpSnapshot]

  package init(of snapshot: StatusSnapshot) {
    let zone = snapshot.settings.timeZone
    let today = snapshot.today
    var all: [FollowUpSnapshot] = []
    for (incident, post) in snapshot.incidents.enumerated().reversed() {
      guard let postmortem = post.incident.postmortem else { continue }
      let since = zone.day(of: postmortem.at)
      for (place, followUp) in postmortem.followUps.enumerated() {
        all.append(
          FollowUpSnapshot(
            number: all.count + 1, incident: incident, place: place, followUp: followUp,
            state: followUp.state(on: today), since: since, daysOpen: followUp.days(from: since, today: today)))
      }
    }
    self.all = all
    overdue = Self.byDay(all, .overdue)
    open = Self.byDay(all, .open)
    done = all.filter { $0.state == .done }
      .sorted { ($1.since, $0.incident, $0.place) < ($0.since, $1.incident, $1.place) }
  }

  /// How long it takes until one is done: half take no longer. Of those whose day is known; nil without any.
  package var medianDays: Int? { Spread(of: done.compactMap(\.daysOpen)).median }

  private static func byDay(_ all: [FollowUpSnapshot], _ state: FollowUpState) -> [FollowUpSnapshot] {
    let all = all.filter { $0.state == state }
    let dated = all.compactMap { item in item.followUp.due.map { (item: item, due: $0) } }
      .sorted { ($0.due, $0.item.number) < ($1.due, $1.item.number) }
    return dated.map(\.item) + all.filter { $0.followUp.due == nil }
  }
}

extension FollowUp {
  fileprivate func days(from start: CivilDate, today: CivilDate) -> Int? {
    // What was done before the postmortem told of it was never open.
    (isDone ? done : today).map { max(0, $0.daysSince1970 - start.daysSince1970) }
  }
}
