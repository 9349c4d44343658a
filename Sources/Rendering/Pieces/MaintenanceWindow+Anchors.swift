import Derivation
import StatusModel

/// Names of an occurrence's beginning and end, for ids and links: from the plan, so that no update changes them.
extension MaintenanceWindow {
  var beginAnchor: String { "begin-" + stamp }
  var endAnchor: String { "end-" + stamp }

  private var stamp: String { CalendarTime.utc(planned.start).lowercased() }
}
