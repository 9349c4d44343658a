internal import StatusModel

extension IncidentMedians {
  /// Over the incidents that are over; per component first over all months, then month by month, newest first.
  /// A component without such incidents is left out.
  static func all(
    of incidents: [IncidentSnapshot], in zone: TimeZoneRules, after earlier: EarlierSnapshot? = nil
  ) -> [IncidentMedians] {
    if let earlier, earlier.hasIncidents(withSame: { $0.isOpen ? nil : Basis($0) }) { return earlier.snapshot.medians }
    var times: [[CivilMonth?: [IncidentTimes]]] = []
    for incident in incidents where !incident.isOpen {
      let month = CivilMonth(containing: zone.day(of: incident.incident.started))
      for effect in incident.effects {
        while times.count <= effect.component { times.append([:]) }
        times[effect.component][nil, default: []].append(incident.times)
        times[effect.component][month, default: []].append(incident.times)
      }
    }
    return times.enumerated().flatMap { component, times in
      times.sorted { isBefore($0.key, $1.key) }.map {
        IncidentMedians(of: $0.value, component: component, month: $0.key)
      }
    }
  }

  /// What an incident that is over gives to the medians.
  private struct Basis: Equatable {
    let started: Instant
    let times: IncidentTimes
    let components: [Component.Index]

    init(_ incident: IncidentSnapshot) {
      started = incident.incident.started
      times = incident.times
      components = incident.effects.map(\.component)
    }
  }

  private init(of times: [IncidentTimes], component: Component.Index, month: CivilMonth?) {
    self.init(
      component: component, month: month, incidents: times.count,
      toDetect: Self.median(times.compactMap(\.toDetect)),
      toFirstPost: Self.median(times.compactMap(\.toFirstPost)),
      toIdentify: Self.median(times.compactMap(\.toIdentify)),
      toResolve: Self.median(times.compactMap(\.toResolve)))
  }

  private static func isBefore(_ left: CivilMonth?, _ right: CivilMonth?) -> Bool {
    guard let left, let right else { return left == nil && right != nil }
    return left > right
  }

  private static func median(_ lengths: [Int]) -> Int? {
    guard !lengths.isEmpty else { return nil }
    let sorted = lengths.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
