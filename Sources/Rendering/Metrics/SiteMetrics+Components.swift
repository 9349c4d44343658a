import Derivation
import StatusModel

extension SiteMetrics {
  var components: [MetricFamily] {
    var info = MetricFamily("allclear_component_info", "A component. Always 1.")
    var status = MetricFamily(
      "allclear_component_status",
      "0 operational, 1 under maintenance, 2 degraded performance, 3 partial outage, 4 major outage.")
    var state = MetricFamily("allclear_component_state", "1 for the status that a component has, 0 for all others.")
    var since = MetricFamily(
      "allclear_component_status_since_timestamp_seconds",
      "Since when a component has its status; none for one that never had another.")
    var mayBeAffected = MetricFamily(
      "allclear_component_may_be_affected", "1 while something that a component requires is out.")
    for component in snapshot.components {
      let id = component.component.id
      info.add(
        .integer(1),
        [
          "component": id, "name": component.component.name,
          "group": component.component.group.map { settings.groups[$0].id } ?? "",
          "hidden": component.component.isHidden ? "true" : "false",
        ])
      status.add(.integer(component.status.rawValue), ["component": id])
      for word in ComponentStatus.allCases {
        state.add(.flag(word == component.status), ["component": id, "status": word.word])
      }
      if let instant = component.since { since.add(.integer(instant.seconds), ["component": id]) }
      mayBeAffected.add(.flag(!component.mayBeAffectedBy.isEmpty), ["component": id])
    }
    return [info, status, state, since, mayBeAffected]
  }

  /// Over the days of the settings. A component without data has no ratio.
  var uptime: [MetricFamily] {
    let window = MetricFamily(
      "allclear_uptime_window_seconds", "The length of the days that uptime and downtime are counted over.",
      .integer(settings.uptime.days * 86_400))
    var ratio = MetricFamily(
      "allclear_component_uptime_ratio", "The part of the window in which a component was up, statuses weighted.")
    var downtime = MetricFamily(
      "allclear_component_downtime_seconds", "Downtime of a component in the window, statuses weighted.")
    var observed = MetricFamily(
      "allclear_component_observed_seconds", "Seconds of the window for which there is data of a component.")
    var target = MetricFamily("allclear_component_target_ratio", "The uptime that is promised for a component.")
    for component in snapshot.components {
      let (id, uptime) = (component.component.id, component.uptime.total)
      if let billionths = uptime.billionths {
        ratio.add(.decimal(units: billionths, digits: 9), ["component": id])
      }
      downtime.add(.decimal(units: uptime.weightedDowntime, digits: 6), ["component": id])
      observed.add(.integer(uptime.observed), ["component": id])
      if let milliPercent = component.component.target {
        target.add(.decimal(units: milliPercent, digits: 5), ["component": id])
      }
    }
    return [window, ratio, downtime, observed, target]
  }
}

extension Uptime {
  /// The ratio, rounded down so that only no downtime at all makes 1; nil without data.
  fileprivate var billionths: Int? {
    guard observed > 0 else { return nil }
    let whole = Int128(observed) * 1_000_000
    return Int((whole - Int128(weightedDowntime)) * 1_000_000_000 / whole)
  }
}
