import Derivation
import StatusModel

/// What changes by itself between two builds: the page holds all of it, and the script shows what is true.
extension PageScope {
  /// Finished `markup` that is shown from `start` to just before `end`; nil leaves that side open.
  func phase(_ markup: String, from start: Instant? = nil, until end: Instant? = nil) -> String {
    let now = site.snapshot.now
    let isShown = start.map { $0 <= now } ?? true && end.map { now < $0 } ?? true
    let from = start.map { " data-from=\"" + Timestamp.utc($0) + "\"" } ?? ""
    let until = end.map { " data-until=\"" + Timestamp.utc($0) + "\"" } ?? ""
    return "<span" + from + until + (isShown ? ">" : " hidden>") + markup + "</span>"
  }

  /// The state of a maintenance's occurrence and those that it comes to by the clock alone.
  func phases(of window: MaintenanceWindow) -> String {
    let over = phase(maintenanceState(.completed), from: window.end)
    switch window.state {
    case .scheduled:
      return phase(maintenanceState(.scheduled), until: window.start)
        + phase(maintenanceState(.inProgress), from: window.start, until: window.end) + over
    case .inProgress, .verifying:
      // One that overruns ends when somebody says so.
      guard site.snapshot.now < window.end else { return maintenanceState(window.state) }
      return phase(maintenanceState(window.state), until: window.end) + over
    default: return maintenanceState(window.state)
    }
  }

  /// When the next update is promised; a promise that passed says so.
  func promise(_ instant: Instant) -> String {
    let overdue = phase(words("incident.next_update_overdue", near: instant), from: instant)
    guard site.snapshot.now < instant else { return overdue }
    return phase(words("incident.next_update", near: instant), until: instant) + overdue
  }

  /// "This page was built 7 hours ago", once it is older than the settings allow.
  var staleness: String {
    let now = site.snapshot.now
    let from = now.advanced(by: site.settings.staleAfterHours * 3600)
    let built = age(of: now, locale.dateTime(now, in: zone))
    return "<p id=\"stale\" class=\"stale\" data-from=\"" + Timestamp.utc(from) + "\" hidden>"
      + locale.pattern("overall.stale").markup(["time": built]) + "</p>"
  }
}
