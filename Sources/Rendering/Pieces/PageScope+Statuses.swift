import Derivation
import StatusModel

extension PageScope {
  /// Shape and word.
  func status(_ status: ComponentStatus) -> String {
    label(shape: status, locale.word(for: status))
  }

  func impact(_ impact: Impact) -> String {
    guard impact != .none else { return badge(locale.word(for: impact), class: "badge") }
    return label(shape: impact.componentStatus, locale.word(for: impact))
  }

  func state(_ state: UpdateState) -> String {
    badge(locale.word(for: state), class: state.isFinal ? "badge final" : "badge")
  }

  /// A maintenance's state, beside the shape of maintenance.
  func maintenanceState(_ state: UpdateState) -> String {
    label(shape: .underMaintenance, locale.word(for: state))
  }

  private func label(shape status: ComponentStatus, _ words: String) -> String {
    "<span class=\"status tone-\(status.word)\">" + StatusShape.svg(status) + TextEscaping.escaped(words) + "</span>"
  }

  private func badge(_ words: String, class name: String) -> String {
    "<span class=\"\(name)\">" + TextEscaping.escaped(words) + "</span>"
  }
}
