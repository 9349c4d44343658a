internal import StatusModel

extension IncidentTimes {
  /// From an incident without anything that lies after `now`.
  init(of incident: Incident, at now: Instant) {
    func length(until end: Instant?) -> Int? { end.map { max(0, $0.seconds(since: incident.started)) } }
    self.init(
      toDetect: length(until: incident.detected),
      toFirstPost: length(until: incident.updates.first?.at),
      toIdentify: length(
        until: incident.updates.firstIndex { $0.state == .identified }.map { incident.updates[$0].at }),
      toResolve: length(until: incident.resolved),
      longestSilence: incident.longestSilence(at: now),
      updateCount: incident.updates.count)
  }
}

extension Incident {
  /// What is written after the word that ended it breaks no silence. nil when it is over and never had an update.
  fileprivate func longestSilence(at now: Instant) -> Int? {
    var words = updates.map(\.at)
    if let resolved {
      let end = words.firstIndex { $0 >= resolved } ?? words.endIndex
      words = Array(words.prefix(end + 1))
    } else {
      words.append(now)
    }
    return zip([started] + words, words).map { max(0, $1.seconds(since: $0)) }.max()
  }
}
