import StatusModel

/// The labels of statuses, impacts and states, which every page repeats: shape and word, written once.
struct StatusLabels: Sendable {
  private let statuses: [String]
  private let pastStatuses: [String]
  private let plannedStatuses: [String]
  private let impacts: [String]
  private let states: [UpdateState: String]
  private let maintenanceStates: [UpdateState: String]

  init(_ locale: Locale) {
    statuses = ComponentStatus.allCases.map { Self.label(shape: $0, locale.word(for: $0)) }
    let labels = { (key: String) in
      ComponentStatus.allCases.map { status in
        Self.label(shape: status, locale.text(key, ["status": locale.word(for: status)]), class: "status was")
      }
    }
    pastStatuses = labels("incident.was")
    plannedStatuses = labels("maintenance.will_be")
    impacts = Impact.allCases.map { impact in
      let word = locale.word(for: impact)
      return impact == .none ? Self.badge(word, class: "badge") : Self.label(shape: impact.componentStatus, word)
    }
    states = Self.byState { Self.badge(locale.word(for: $0), class: $0.isFinal ? "badge final" : "badge") }
    maintenanceStates = Self.byState { Self.label(shape: .underMaintenance, locale.word(for: $0)) }
  }

  func status(_ status: ComponentStatus) -> String { statuses[status.rawValue] }

  /// A status that is over.
  func past(_ status: ComponentStatus) -> String { pastStatuses[status.rawValue] }

  /// A status to come.
  func planned(_ status: ComponentStatus) -> String { plannedStatuses[status.rawValue] }

  func impact(_ impact: Impact) -> String { impacts[impact.rawValue] }

  func state(_ state: UpdateState) -> String { states[state] ?? "" }

  /// Beside the shape of maintenance.
  func maintenanceState(_ state: UpdateState) -> String { maintenanceStates[state] ?? "" }

  private static func byState(_ label: (UpdateState) -> String) -> [UpdateState: String] {
    Dictionary(uniqueKeysWithValues: UpdateState.allCases.map { ($0, label($0)) })
  }

  private static func label(shape status: ComponentStatus, _ words: String, class name: String = "status") -> String {
    "<span class=\"\(name) tone-\(status.word)\">" + StatusShape.svg(status) + TextEscaping.escaped(words) + "</span>"
  }

  private static func badge(_ words: String, class name: String) -> String {
    "<span class=\"\(name)\">" + TextEscaping.escaped(words) + "</span>"
  }
}
