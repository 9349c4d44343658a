import Derivation
import JSON
import StatusModel

extension SiteAPI {
  var groups: JSONValue {
    .array(
      snapshot.groups.compactMap { group in
        guard let known = group.group else { return nil }
        return .object([
          ("id", .string(known.id)), ("name", .string(known.name)), ("description", .optional(known.description)),
          ("status", .string(group.status.word)), ("components", ids(group.members)),
          ("uptime", uptime(snapshot.uptime(of: group).total)),
        ])
      })
  }

  /// In the order of the settings, hidden ones included.
  var components: JSONValue { .array(snapshot.components.map(component)) }

  private func component(_ snapshot: ComponentSnapshot) -> JSONValue {
    let component = snapshot.component
    let openIncidents = snapshot.incidents.map { self.snapshot.incidents[$0] }.filter(\.isOpen)
    return .object([
      ("id", .string(component.id)), ("status_api_id", .string(StatusAPIIdentifier.component(component))),
      ("name", .string(component.name)), ("description", .optional(component.description)),
      ("group", .optional(component.group.map { site.settings.groups[$0].id })),
      ("link", .optional(component.link)), ("url", address(Permalink.component(component.id))),
      ("is_hidden", .boolean(component.isHidden)), ("since", .date(component.since)),
      ("target_percent", .percent(component.target)), ("status", .string(snapshot.status.word)),
      ("status_since", .time(snapshot.since)), ("may_be_affected_by", ids(snapshot.mayBeAffectedBy)),
      ("requires", .array(component.requires.map { ids($0.alternatives) })),
      ("required_by", ids(self.snapshot.dependencies.dependents[snapshot.index])),
      ("blast_radius", ids(snapshot.blastRadius)),
      ("is_single_point_of_failure", .boolean(snapshot.isSinglePointOfFailure)),
      ("open_incidents", .strings(openIncidents.map(\.incident.identity.slug))),
      ("incident_count", .integer(snapshot.incidents.count)),
      ("maintenance_count", .integer(snapshot.maintenances.count)),
      ("uptime", uptime(snapshot.uptime.total)), ("error_budget", errorBudget(snapshot)),
      ("days", .array(snapshot.uptime.days.map(day))),
    ])
  }

  func uptime(_ uptime: Uptime) -> JSONValue {
    let seconds = ComponentStatus.allCases.map {
      (name: $0.word, value: JSONValue.integer(uptime.seconds[$0.rawValue]))
    }
    return .object([
      ("percent", .percent(uptime.milliPercent)), ("observed_seconds", .integer(uptime.observed)),
      ("downtime_seconds", downtime(uptime)), ("status_seconds", .object(seconds)),
    ])
  }

  private func day(_ day: DayUptime) -> JSONValue {
    .object([
      ("date", .date(day.date)), ("worst", .optional(day.worst?.word)), ("percent", .percent(day.uptime.milliPercent)),
      ("downtime_seconds", downtime(day.uptime)),
    ])
  }

  private func errorBudget(_ snapshot: ComponentSnapshot) -> JSONValue {
    guard let budget = ErrorBudget(snapshot.uptime.total, target: snapshot.component.target) else { return .null }
    return .object([("allowed_seconds", .integer(budget.allowed)), ("left_seconds", .integer(budget.left))])
  }

  /// Weighted.
  private func downtime(_ uptime: Uptime) -> JSONValue { .decimal(units: uptime.weightedDowntime, digits: 6) }
}
