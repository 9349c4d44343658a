extension Change.Area {
  /// The heading over its changes.
  package var title: String {
    switch self {
    case .site: "Site"
    case .overall: "Overall status"
    case .component: "Components"
    case .incident: "Incidents"
    case .maintenance: "Maintenance"
    case .announcement: "Announcements"
    case .update: "Updates already published"
    case .uptime: "Uptime"
    case .page: "Pages gone without a redirect"
    case .entry: "To be announced"
    }
  }
}
