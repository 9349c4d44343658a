import Diagnostics

/// What only all posts together tell, or the present: contradictions, promises that passed, reviews that are missing.
enum TimelyWarnings {
  private static let rules: [any WarningRule] = [
    FutureRule(), AllGreenRule(), SilenceRule(), PromiseRule(), IncidentTimesRule(), MaintenanceTimesRule(),
    ImpactRule(), DisagreementRule(), UnannouncedOutageRule(), UnspokenFailureRule(), UnmentionedComponentRule(),
    PostmortemRule(), FollowUpRule(),
  ]

  static func of(_ site: CheckedSite) -> [Diagnostic] { rules.flatMap { $0.warnings(of: site) } }
}
