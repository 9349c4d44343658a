internal import RichText

extension Postmortem {
  /// Takes the ticks of the follow-ups at `places` away, in the text too.
  package mutating func reopen(_ places: [Int]) {
    let tasks = body.tasks
    for place in places {
      followUps[place].isDone = false
      if tasks.count == followUps.count { body.nodes[tasks[place]] = .open(.item(isDone: false)) }
    }
  }
}
