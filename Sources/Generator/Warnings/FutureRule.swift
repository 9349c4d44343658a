import Content
import Derivation
import Diagnostics
import StatusModel

/// What is said has happened.
struct FutureRule: WarningRule {
  /// Of more posts than these it is the moment that is looked at, not their times, that differs.
  private static let mostRelated = 5

  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let toCome = warning(of: site.incidents.filter { $0.started > site.now }, in: site)
    let begun = site.incidents.indices.filter { place in
      site.incidents[place].started <= site.now && site.incidents.latest(at: place) > site.now
    }
    return begun.flatMap { warnings(of: site.incidents[$0], in: site) } + (toCome.map { [$0] } ?? [])
  }

  /// Said once for all: of a site as it was, all that came later lies in the future.
  private func warning(of incidents: [Incident], in site: CheckedSite) -> Diagnostic? {
    let places = incidents.compactMap { site.places(of: $0.identity) }
    guard let first = places.first else { return nil }
    let others =
      switch places.count {
      case 1: ""
      case 2: ", nor is another"
      case let count: ", nor are \(count - 1) others"
      }
    return first.warning(
      .futureIncident, "this incident begins in the future and is not shown\(others)",
      hint: "correct its times, or build later", at: beginning(first),
      related: places.count - 1 > Self.mostRelated
        ? [] : places.dropFirst().map { $0.related("another", at: beginning($0)) })
  }

  private func beginning(_ places: PostPlaces) -> Range<Int> {
    places.values["started"] ?? places.updates.first ?? places.title
  }

  /// Where updates are to come, so is the end.
  private func warnings(of incident: Incident, in site: CheckedSite) -> [Diagnostic] {
    guard let places = site.places(of: incident.identity) else { return [] }
    if let update = updates(of: incident, places, in: site) { return [update] }
    return [
      time(incident.detected, of: "detected", "'detected' lies in the future and is not shown", places, in: site),
      time(
        incident.givenResolved, of: "resolved", "'resolved' lies in the future: until then the incident is open",
        places,
        in: site),
    ].compactMap(\.self)
  }

  /// Said once for a post: a wrong month puts all that follows into the future.
  private func updates(of incident: Incident, _ places: PostPlaces, in site: CheckedSite) -> Diagnostic? {
    let future = zip(incident.updates, places.updates).filter { $0.0.at > site.now }.map(\.1)
    guard let first = future.first else {
      guard let postmortem = incident.postmortem, postmortem.at > site.now else { return nil }
      return places.warning(
        .futureUpdate, "this postmortem lies in the future and is not shown", hint: "correct its time, or build later",
        at: places.postmortem ?? places.title)
    }
    let others = future.count > 1 ? ", nor are the \(future.count - 1) after it" : ""
    return places.warning(
      .futureUpdate, "this update lies in the future and is not shown\(others)",
      hint: "correct its time, or build later", at: first)
  }

  private func time(
    _ instant: Instant?, of key: String, _ message: String, _ places: PostPlaces, in site: CheckedSite
  ) -> Diagnostic? {
    guard let instant, instant > site.now else { return nil }
    return places.warning(.futureTime, message, hint: "correct it, or build later", at: places.value(key))
  }
}

extension [Incident] {
  /// The latest time that one of them tells. By place: there are many, and each is large.
  fileprivate func latest(at place: Int) -> Instant {
    // The last update is the latest.
    let times = [
      self[place].updates.last?.at, self[place].postmortem?.at, self[place].detected, self[place].givenResolved,
    ]
    return times.compactMap(\.self).max() ?? self[place].started
  }
}
