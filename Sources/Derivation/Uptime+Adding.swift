internal import StatusModel

extension Uptime {
  /// `weight` in millionths.
  mutating func add(_ length: Int, in status: ComponentStatus, weight: Int) {
    observed += length
    seconds[status.rawValue] += length
    weightedDowntime += length * weight
  }

  /// All of several together: for components over the same time, their mean.
  init(sumOf parts: some Sequence<Uptime>) {
    self = parts.reduce(into: .noData) { sum, part in
      sum.observed += part.observed
      sum.weightedDowntime += part.weightedDowntime
      for index in sum.seconds.indices { sum.seconds[index] += part.seconds[index] }
    }
  }

  /// nil without data.
  var worst: ComponentStatus? {
    guard observed > 0 else { return nil }
    return seconds.lastIndex { $0 > 0 }.flatMap(ComponentStatus.init(rawValue:))
  }
}
