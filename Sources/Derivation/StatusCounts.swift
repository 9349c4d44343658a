internal import StatusModel

/// How many of something are in each status.
struct StatusCounts {
  private var counts = Array(repeating: 0, count: ComponentStatus.allCases.count)

  init() {}

  init(of statuses: [ComponentStatus]) {
    for status in statuses { self[status] += 1 }
  }

  subscript(status: ComponentStatus) -> Int {
    get { counts[status.rawValue] }
    set { counts[status.rawValue] = newValue }
  }

  /// The worst status that is not empty; operational when all are.
  var worst: ComponentStatus {
    let place = counts.lastIndex { $0 > 0 } ?? 0
    return ComponentStatus(rawValue: place) ?? .operational
  }

  var total: Int { counts.reduce(0, +) }
}
