package import StatusModel

/// A postmortem that is promised or asked for, and not there yet.
package struct OwedPostmortem: Sendable, Equatable {
  /// The day by which it is there.
  package let due: CivilDate
  /// Whether the post promises it; else it is the settings that ask for it.
  package let isPromised: Bool
  package let isOverdue: Bool
}

extension IncidentSnapshot {
  /// nil when there is one, or when nobody waits for one. The last promise counts more than what the settings say.
  package func owedPostmortem(in settings: SiteSettings, on today: CivilDate) -> OwedPostmortem? {
    guard incident.postmortem == nil else { return nil }
    let promised = incident.updates.last { $0.postmortemDue != nil }?.postmortemDue
    guard let due = promised ?? requiredPostmortem(in: settings) else { return nil }
    return OwedPostmortem(due: due, isPromised: promised != nil, isOverdue: due < today)
  }

  /// The last day on which it is in time; nil while the incident is open, and where it was not grave.
  private func requiredPostmortem(in settings: SiteSettings) -> CivilDate? {
    guard impact >= .major, let resolved else { return nil }
    return settings.timeZone.day(of: resolved).adding(days: settings.postmortems.withinDays)
  }
}
