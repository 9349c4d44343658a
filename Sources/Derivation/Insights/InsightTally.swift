internal import StatusModel

/// What is added up over a month; tallies of months make those of quarters and years.
struct InsightTally: Equatable {
  /// Incidents that began, indexed by `Impact.rawValue`.
  private(set) var incidents = Impact.allCases.map { _ in 0 }
  /// Of the incidents that are over, indexed by `IncidentMeasure.rawValue`, in no order.
  private(set) var measures: [[Int]] = IncidentMeasure.allCases.map { _ in [] }
  /// Occurrences that began.
  private(set) var maintenances = 0
  private(set) var observed = 0
  private(set) var downtime = StatusTime.none
  private(set) var planned = StatusTime.none
  private(set) var outageSeconds = 0
  private(set) var budget: ErrorBudget?
  /// Whether something that has data has no target, so that all together have none.
  private(set) var lacksTarget = false

  var incidentCount: Int { incidents.reduce(0, +) }

  /// Whether nothing began and nothing was down.
  var isQuiet: Bool { incidentCount == 0 && maintenances == 0 && downtime.total == 0 }

  mutating func count(_ incident: IncidentSnapshot) {
    incidents[incident.impact.rawValue] += 1
    guard !incident.isOpen else { return }
    for measure in IncidentMeasure.allCases {
      if let value = measure.value(in: incident.times) { measures[measure.rawValue].append(value) }
    }
  }

  mutating func countMaintenance() { maintenances += 1 }

  /// A component's time, of which `planned` is the part that planned work alone caused.
  mutating func add(_ uptime: Uptime, planned: StatusTime, target: Int?) {
    observed += uptime.observed
    add(StatusTime(uptime), planned: planned)
    add(ErrorBudget(uptime, target: target), lacksTarget: uptime.observed > 0 && target == nil)
  }

  /// Time that is part of no uptime.
  mutating func add(_ downtime: StatusTime, planned: StatusTime) {
    self.downtime += downtime
    self.planned += planned
  }

  mutating func addOutage(_ seconds: Int) { outageSeconds += seconds }

  static func += (sum: inout Self, part: Self) {
    for place in sum.incidents.indices { sum.incidents[place] += part.incidents[place] }
    for place in sum.measures.indices { sum.measures[place] += part.measures[place] }
    sum.maintenances += part.maintenances
    sum.addTime(of: part)
    sum.outageSeconds += part.outageSeconds
  }

  /// Takes over time, downtime and budget, and nothing that is counted once for several.
  mutating func addTime(of part: Self) {
    observed += part.observed
    add(part.downtime, planned: part.planned)
    add(part.budget, lacksTarget: part.lacksTarget)
  }

  private mutating func add(_ other: ErrorBudget?, lacksTarget: Bool) {
    if let other { budget = budget.map { $0 + other } ?? other }
    self.lacksTarget = self.lacksTarget || lacksTarget
  }
}
