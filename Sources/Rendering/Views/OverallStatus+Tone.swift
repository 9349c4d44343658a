import Derivation
import StatusModel

extension OverallStatus.Level {
  /// The component status whose colour and shape stand for the whole service.
  var tone: ComponentStatus {
    switch self {
    case .operational: .operational
    case .maintenance: .underMaintenance
    case .partiallyDegraded, .degraded: .degradedPerformance
    case .minorOutage, .partialOutage: .partialOutage
    case .majorOutage: .majorOutage
    }
  }
}
