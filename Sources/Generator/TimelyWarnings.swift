import Content
import Derivation
import Diagnostics
import StatusModel

/// What only all posts together tell, or the present: contradictions, promises that passed, reviews that are missing.
struct TimelyWarnings {
  /// In seconds: a review may take a week.
  static let reviewTime = 7 * 86_400
  private static let rules: [any WarningRule] = [
    FutureRule(), AllGreenRule(), SilenceRule(), PromiseRule(), IncidentTimesRule(), MaintenanceTimesRule(),
    ImpactRule(), DisagreementRule(), UnannouncedOutageRule(), UnspokenFailureRule(), UnmentionedComponentRule(),
  ]

  let site: CheckedSite
  private var found: [Diagnostic] = []

  init(site: CheckedSite) {
    self.site = site
  }

  private var snapshot: StatusSnapshot { site.snapshot }
  private var places: [String: PostPlaces] { site.posts }

  mutating func find() -> [Diagnostic] {
    for rule in Self.rules { found += rule.warnings(of: site) }
    let today = snapshot.settings.timeZone.date(of: snapshot.now)
    for incident in snapshot.incidents {
      if !incident.isOpen { checkReview(incident) }
      checkFollowUps(incident, today: today)
    }
    return found
  }

  private mutating func warn(
    _ id: DiagnosticID, _ message: String, hint: String, at range: Range<Int>, _ place: PostPlaces
  ) {
    found.append(Diagnostic(id, message, hint: hint, at: range, in: place.file))
  }

  private mutating func checkReview(_ incident: IncidentSnapshot) {
    guard incident.impact >= .major, incident.incident.postmortem == nil, let resolved = incident.resolved,
      snapshot.now.seconds(since: resolved) > Self.reviewTime, let place = places[incident.incident.identity.source]
    else { return }
    warn(
      .missingPostmortem, "a \(incident.impact.word) incident without a postmortem",
      hint: "add '## Postmortem — …' with what you learned", at: place.title, place)
  }

  private mutating func checkFollowUps(_ incident: IncidentSnapshot, today: CivilDate) {
    guard let followUps = incident.incident.postmortem?.followUps, followUps.contains(where: { !$0.isDone }),
      let place = places[incident.incident.identity.source]
    else { return }
    for (followUp, range) in zip(followUps, place.followUps) where !followUp.isDone {
      guard let due = followUp.due, due < today else { continue }
      warn(.overdueFollowUp, "this follow-up is overdue", hint: "tick it, or give it a later day", at: range, place)
    }
  }
}
