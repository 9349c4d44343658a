import Derivation
import JSON
import StatusModel

extension InsightFigures {
  /// The members that `insights.schema.json` calls figures, in its order.
  var members: [(name: String, value: JSONValue)] {
    [
      ("period", .optional(period?.name)), ("from", .date(days.lowerBound)), ("until", .date(days.upperBound)),
      ("is_running", .boolean(isRunning)), ("incidents", incidentCounts), ("maintenance_count", .integer(maintenances)),
      ("uptime_percent", .percent(uptime?.milliPercent)), ("observed_seconds", .optional(uptime?.observed)),
      ("downtime_seconds", .decimal(units: downtime.weighted, digits: 6)), ("status_seconds", Self.seconds(downtime)),
      ("planned", planning), ("outage_seconds", .integer(outageSeconds)), ("error_budget", errorBudget),
      ("times", times), ("updates", Self.updates(self[.updates])),
    ]
  }

  private var incidentCounts: JSONValue {
    .object([("count", .integer(incidentCount))] + Impact.allCases.map { ($0.word, .integer(self[$0])) })
  }

  private var planning: JSONValue {
    .object([
      ("downtime_seconds", .decimal(units: planned.weighted, digits: 6)), ("status_seconds", Self.seconds(planned)),
    ])
  }

  private var errorBudget: JSONValue {
    guard let budget else { return .null }
    return .object([
      ("target_percent", .percent(budget.target)), ("allowed_seconds", .integer(budget.allowed)),
      ("left_seconds", .integer(budget.left)), ("burn_percent", .percent(budget.burn)),
      ("is_kept", .boolean(budget.isKept)),
    ])
  }

  private var times: JSONValue {
    .object(
      IncidentMeasure.allCases.filter { $0 != .updates }.map { measure in
        let spread = self[measure]
        return (
          measure.word,
          .object([
            ("count", .integer(spread.count)), ("median_seconds", .optional(spread.median)),
            ("p90_seconds", .optional(spread.ninetieth)), ("greatest_seconds", .optional(spread.greatest)),
          ])
        )
      })
  }

  private static func updates(_ spread: Spread) -> JSONValue {
    .object([
      ("count", .integer(spread.count)), ("median", .optional(spread.median)), ("p90", .optional(spread.ninetieth)),
      ("greatest", .optional(spread.greatest)),
    ])
  }

  private static func seconds(_ time: StatusTime) -> JSONValue {
    .object(ComponentStatus.allCases.filter { $0 != .operational }.map { ($0.word, .integer(time[$0])) })
  }
}

extension IncidentMeasure {
  /// The name of programs, and the end of the key in the locale.
  var word: String {
    switch self {
    case .toDetect: "to_detect"
    case .toFirstPost: "to_first_post"
    case .toIdentify: "to_identify"
    case .toResolve: "to_resolve"
    case .longestSilence: "longest_silence"
    case .updates: "updates"
    }
  }
}
