import Derivation
import StatusModel

/// What the site knows, as gauges. Names of people's making stand in `allclear_site_info` and `allclear_component_info`
/// alone: all else is joined to them by the component's id, which never changes.
struct SiteMetrics {
  let snapshot: StatusSnapshot

  var settings: SiteSettings { snapshot.settings }

  var families: [MetricFamily] { site + components + uptime + posts + [medians] }

  private var site: [MetricFamily] {
    var info = MetricFamily("allclear_site_info", "The site. Always 1.")
    info.add(.integer(1), ["title": settings.title, "url": settings.url])
    var status = MetricFamily("allclear_overall_status", "1 for what the site's headline says, 0 for all else.")
    for level in OverallStatus.Level.allCases {
      status.add(.flag(level == snapshot.overall.level), ["status": level.word])
    }
    var families = [
      info,
      MetricFamily(
        "allclear_build_timestamp_seconds", "The instant that the site was built for.", .integer(snapshot.now.seconds)),
      status,
    ]
    if let next = snapshot.nextChange {
      families.append(
        MetricFamily(
          "allclear_next_change_timestamp_seconds", "When the site would differ by itself: build it again by then.",
          .integer(next.seconds)))
    }
    return families
  }

  private var posts: [MetricFamily] {
    var open = MetricFamily("allclear_incidents_open", "Incidents that are not resolved, by impact.")
    for impact in Impact.allCases {
      open.add(.integer(snapshot.incidents.count { $0.isOpen && $0.impact == impact }), ["impact": impact.word])
    }
    let planned = snapshot.maintenances.filter(\.isPlanned)
    var families = [
      MetricFamily("allclear_incidents", "All incidents.", .integer(snapshot.incidents.count)), open,
      MetricFamily(
        "allclear_maintenances_active", "Maintenances that are being done.",
        .integer(snapshot.maintenances.count(where: \.isRunning))),
      MetricFamily("allclear_maintenances_upcoming", "Maintenances that are planned.", .integer(planned.count)),
    ]
    if let next = planned.map(\.window.start).min() {
      families.append(
        MetricFamily(
          "allclear_maintenance_next_start_timestamp_seconds", "When the next planned maintenance begins.",
          .integer(next.seconds)))
    }
    let followUps = snapshot.incidents.flatMap { $0.incident.postmortem?.followUps ?? [] }
    return families + [
      MetricFamily(
        "allclear_follow_ups_open", "Follow-ups of incidents that are not done.",
        .integer(followUps.count { !$0.isDone })),
      MetricFamily(
        "allclear_follow_ups_overdue", "Follow-ups that should have been done before today.",
        .integer(followUps.count { $0.state(on: snapshot.today) == .overdue })),
    ]
  }

  /// Over all incidents of a component that are over.
  private var medians: MetricFamily {
    var family = MetricFamily(
      "allclear_component_median_seconds", "Median time from the start of a component's incidents to each step.")
    for medians in snapshot.medians where medians.month == nil {
      let steps = [
        ("detect", medians.toDetect), ("first_post", medians.toFirstPost), ("identify", medians.toIdentify),
        ("resolve", medians.toResolve),
      ]
      for case (let step, let seconds?) in steps {
        family.add(.integer(seconds), ["component": settings.components[medians.component].id, "step": step])
      }
    }
    return family
  }
}
