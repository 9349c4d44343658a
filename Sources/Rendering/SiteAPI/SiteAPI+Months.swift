import Derivation
import JSON
import StatusModel

extension SiteAPI {
  /// Per component: over all months, then month by month, newest first.
  var medians: JSONValue {
    let first = CivilMonth(containing: snapshot.today).earlier(by: Self.monthLimit - 1)
    return .array(
      snapshot.medians.filter { $0.month.map { $0 >= first } ?? true }.map { medians in
        .object([
          ("component", .string(id(medians.component))), ("month", medians.month.map { .month($0) } ?? .null),
          ("incident_count", .integer(medians.incidents)), ("to_detect_seconds", .optional(medians.toDetect)),
          ("to_first_post_seconds", .optional(medians.toFirstPost)),
          ("to_identify_seconds", .optional(medians.toIdentify)),
          ("to_resolve_seconds", .optional(medians.toResolve)),
        ])
      })
  }

  /// Newest first; quiet months are left out.
  var months: JSONValue {
    .array(
      snapshot.months.prefix(Self.monthLimit).map { digest in
        .object([
          ("month", .month(digest.month)), ("url", address(Permalink.month(digest.month))),
          ("incident_count", .integer(digest.incidents.count)),
          ("maintenance_count", .integer(digest.maintenances.count)),
          ("outage_seconds", .integer(digest.outageSeconds)), ("uptime_percent", .percent(digest.uptime.milliPercent)),
        ])
      })
  }
}

extension CivilMonth {
  fileprivate func earlier(by months: Int) -> CivilMonth {
    let count = year * 12 + month - 1 - months
    let date = CivilDate(year: max(1, count / 12), month: count % 12 + 1, day: 1) ?? firstDay
    return CivilMonth(containing: date)
  }
}
