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
      let since = zone.date(of: postmortem.at)
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
      .sorted { ($1.since, $1.incident * -1, $0.place) < ($0.since, $0.incident * -1, $1.place) }
  }

  /// How long it takes until one is done: half take no longer. Of those whose day is known; nil without any.
  package var medianDays: Int? { Spread(of: done.compactMap(\.daysOpen)).median }

  package subscript(state: FollowUpState) -> [FollowUpSnapshot] {
    switch state {
    case .overdue: overdue
    case .open: open
    case .done: done
    }
  }

  private static func byDay(_ all: [FollowUpSnapshot], _ state: FollowUpState) -> [FollowUpSnapshot] {
    let last = CivilDate(daysSince1970: .max / 4)
    return all.filter { $0.state == state }
      .sorted { ($0.followUp.due ?? last, $0.number) < ($1.followUp.due ?? last, $1.number) }
  }
}

extension FollowUp {
  fileprivate func days(from start: CivilDate, today: CivilDate) -> Int? {
    // What was done before the postmortem told of it was never open.
    (isDone ? done : today).map { max(0, $0.daysSince1970 - start.daysSince1970) }
  }
}
