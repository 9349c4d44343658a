package import StatusModel

/// What the posts add up to for one subject in one period (docs/insights.md).
package struct InsightFigures: Sendable, Equatable {
  /// nil is all time that is counted.
  package let period: CalendarPeriod?
  /// Those of the period that are counted: up to today, and not before the figures begin.
  package let days: ClosedRange<CivilDate>
  /// Whether it goes on.
  package let isRunning: Bool
  /// Those that began in the period, indexed by `Impact.rawValue`.
  package let incidents: [Int]
  /// Occurrences of planned work that began in the period.
  package let maintenances: Int
  /// Uptime of all its components together; nil without data, and for tags, which have none.
  package let uptime: Uptime?
  /// Within the period; of several components, added up.
  package let downtime: StatusTime
  /// The part of `downtime` that planned work alone caused.
  package let planned: StatusTime
  /// Time in which any of its components was in partial or major outage, counted once.
  package let outageSeconds: Int
  /// nil without data, or when one of its components has no target.
  package let budget: ErrorBudget?
  /// Of the incidents that are over, indexed by `IncidentMeasure.rawValue`.
  private let spreads: [Spread]

  init(_ tally: InsightTally, period: CalendarPeriod?, days: ClosedRange<CivilDate>, isRunning: Bool) {
    self.period = period
    self.days = days
    self.isRunning = isRunning
    incidents = tally.incidents
    maintenances = tally.maintenances
    uptime = tally.observed > 0 ? Uptime(observed: tally.observed, downtime: tally.downtime) : nil
    downtime = tally.downtime
    planned = tally.planned
    outageSeconds = tally.outageSeconds
    budget = tally.lacksTarget ? nil : tally.budget
    spreads = tally.measures.map(Spread.init)
  }

  package var incidentCount: Int { incidents.reduce(0, +) }

  package subscript(impact: Impact) -> Int { incidents[impact.rawValue] }

  package subscript(measure: IncidentMeasure) -> Spread { spreads[measure.rawValue] }

  /// Whether nothing began and nothing was down.
  package var isQuiet: Bool { incidentCount == 0 && maintenances == 0 && downtime.total == 0 }

  /// Weighted downtime that no planned work caused, in millionths of a second.
  package var unplannedDowntime: Int { downtime.weighted - planned.weighted }
}

extension Uptime {
  fileprivate init(observed: Int, downtime: StatusTime) {
    var seconds = downtime.seconds
    seconds[ComponentStatus.operational.rawValue] = observed - downtime.total
    self.init(observed: observed, seconds: seconds, weightedDowntime: downtime.weighted)
  }
}
