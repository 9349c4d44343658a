package import StatusModel

extension StatusSnapshot {
  /// The present day in the site's zone.
  package var today: CivilDate { settings.timeZone.day(of: now) }

  /// Of one component over any days; those after today have no data.
  package func uptime(of component: Component.Index, over days: ClosedRange<CivilDate>) -> UptimeReport {
    ledger(of: component).report(over: CalendarDays(days, in: settings.timeZone))
  }

  /// The mean of a group's members that are shown, over the window of the settings.
  package func uptime(of group: GroupSnapshot) -> UptimeReport {
    UptimeReport(meanOf: group.members.map { components[$0].uptime })
  }

  /// The mean of a group's members that are shown, over any days.
  package func uptime(of group: GroupSnapshot, over days: ClosedRange<CivilDate>) -> UptimeReport {
    UptimeReport(meanOf: group.members.map { uptime(of: $0, over: days) })
  }

  /// Of one component in one month, up to now.
  package func uptime(of component: Component.Index, in month: CivilMonth) -> Uptime {
    ledger(of: component).uptime(in: settings.timeZone.span(of: month))
  }

  private func ledger(of index: Component.Index) -> UptimeLedger {
    UptimeLedger(
      record: components[index].record, since: components[index].component.since, in: settings, at: now)
  }
}
