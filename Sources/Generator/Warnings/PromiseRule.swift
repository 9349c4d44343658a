import Content
import Derivation
import Diagnostics
import StatusModel

/// A promised update comes in time, and none is promised when there will be none.
struct PromiseRule: WarningRule {
  func warnings(of site: CheckedSite) -> [Diagnostic] {
    let incidents = site.snapshot.incidents.flatMap { incident in
      warnings(of: incident.incident.identity, incident.incident.updates, due: incident.nextUpdate, in: site)
    }
    let maintenances = site.snapshot.maintenances.flatMap { maintenance in
      warnings(
        of: maintenance.maintenance.identity, maintenance.maintenance.updates, due: maintenance.nextUpdate, in: site)
    }
    return incidents + maintenances
  }

  /// `due` is when the next update is awaited; nil when none is.
  private func warnings(
    of post: PostIdentity, _ updates: [Update], due: Instant?, in site: CheckedSite
  ) -> [Diagnostic] {
    let isMissed = due.map { $0 < site.now } ?? false
    let idle = updates.indices.filter { updates[$0].state.isFinal && updates[$0].nextUpdate != nil }
    guard isMissed || !idle.isEmpty, let places = site.places(of: post) else { return [] }
    var found = idle.map { place in
      places.warning(
        .promiseAfterEnd, "an update is promised, and this one was the last word: readers don't see the promise",
        hint: "take 'next' out", at: promise(of: place, in: places))
    }
    if isMissed, let last = updates.indices.last {
      found.append(
        places.warning(
          .missedPromise, "the next update was promised for a time that has passed", hint: "add an update",
          at: promise(of: last, in: places)))
    }
    return found
  }

  private func promise(of update: Int, in places: PostPlaces) -> Range<Int> {
    guard places.promises.indices.contains(update) else { return places.title }
    return places.promises[update] ?? places.lastUpdate(of: update + 1)
  }
}
