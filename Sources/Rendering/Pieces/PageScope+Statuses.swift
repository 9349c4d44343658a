import Derivation
import StatusModel

extension PageScope {
  /// Shape and word.
  func status(_ status: ComponentStatus) -> String { site.labels.status(status) }

  /// What a component is now; once the post is over, what it was at worst.
  func status(of effect: ComponentEffect, isOpen: Bool) -> String {
    isOpen || effect.worst == .operational ? status(effect.current) : site.labels.past(effect.worst)
  }

  func impact(_ impact: Impact) -> String { site.labels.impact(impact) }

  func state(_ state: UpdateState) -> String { site.labels.state(state) }

  /// Says of a promise or a task that its day has passed; `words` are other ones for it.
  func overdue(_ words: String? = nil) -> String {
    "<span class=\"badge overdue\">" + TextEscaping.escaped(words ?? locale.text("postmortem.overdue")) + "</span>"
  }

  func maintenanceState(_ state: UpdateState) -> String { site.labels.maintenanceState(state) }
}
