package import Loading
package import StatusModel

extension PostKind {
  /// What updates of such posts may say; empty where there are no updates.
  package var states: [UpdateState] {
    switch self {
    case .incident: [.investigating, .identified, .monitoring, .resolved]
    case .maintenance: [.scheduled, .inProgress, .verifying, .completed, .cancelled]
    case .announcement, .page: []
    }
  }
}
