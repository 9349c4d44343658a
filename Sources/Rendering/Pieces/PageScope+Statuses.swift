import StatusModel

extension PageScope {
  /// Shape and word.
  func status(_ status: ComponentStatus) -> String { site.labels.status(status) }

  func impact(_ impact: Impact) -> String { site.labels.impact(impact) }

  func state(_ state: UpdateState) -> String { site.labels.state(state) }

  func maintenanceState(_ state: UpdateState) -> String { site.labels.maintenanceState(state) }
}
