internal import StatusModel

/// Adds up what a snapshot's posts did, month by month, for one subject after another.
///
/// What several subjects need, such as a component's time, is made once. All of it is linear in posts, months and components.
struct InsightSums {
  private let snapshot: StatusSnapshot
  private let axis: MonthAxis
  /// By month the time of each component.
  private let components: [[InsightTally]]
  /// Per incident the place of the month in which it began.
  private let incidentMonths: [Int?]
  private let maintenanceMonths: [[Int]]

  init(_ snapshot: StatusSnapshot, _ axis: MonthAxis) {
    self.snapshot = snapshot
    self.axis = axis
    components = ComponentTimes(snapshot).tallies(on: axis)
    incidentMonths = snapshot.incidents.map { axis.place(of: $0.incident.started) }
    maintenanceMonths = snapshot.maintenances.map { maintenance in
      maintenance.occurrences.filter(\.hasBegun).compactMap { axis.place(of: $0.start) }
    }
  }

  private var shown: [Component.Index] {
    snapshot.components.indices.filter { !snapshot.components[$0].component.isHidden }
  }

  var site: SubjectInsights {
    var months = time(of: shown)
    count(snapshot.incidents.indices, snapshot.maintenances.indices, into: &months)
    return SubjectInsights(subject: .site, months: months, on: axis)
  }

  func component(_ index: Component.Index) -> SubjectInsights {
    let component = snapshot.components[index]
    var months = time(of: [index])
    count(component.incidents, component.maintenances, into: &months)
    return SubjectInsights(subject: .component(index), months: months, on: axis)
  }

  /// nil for components of no group.
  func group(_ group: GroupSnapshot) -> SubjectInsights? {
    guard let first = group.members.first, let place = snapshot.components[first].component.group else { return nil }
    var months = time(of: group.members)
    let members = group.members.map { snapshot.components[$0] }
    count(
      Set(members.flatMap(\.incidents)).sorted(), Set(members.flatMap(\.maintenances)).sorted(), into: &months)
    return SubjectInsights(subject: .group(place), months: months, on: axis)
  }

  func tag(_ place: Int) -> SubjectInsights {
    let digest = snapshot.tags[place]
    var months = TagTimes(of: digest, in: snapshot).tallies(on: axis)
    count(digest.incidents, digest.maintenances, into: &months)
    return SubjectInsights(subject: .tag(place), months: months, on: axis)
  }

  /// Of all components that are shown, the worst at each instant, day by day.
  var calendar: [DayUptime] {
    let record = StatusTimeline(merging: shown.flatMap(knownRecord)).intervals
    let ledger = UptimeLedger(record: record, in: snapshot.settings, at: snapshot.now)
    return ledger.report(over: CalendarDays(axis.days, in: snapshot.settings.timeZone)).days
  }

  /// By month the time of several components, their outages counted once.
  private func time(of indices: [Component.Index]) -> [Int: InsightTally] {
    let outages = OutageTime(merging: indices.map(knownRecord), in: snapshot.settings, at: snapshot.now)
    var months: [Int: InsightTally] = [:]
    for (place, span) in axis.spans.enumerated() {
      var tally = InsightTally()
      for index in indices { tally.addTime(of: components[index][place]) }
      tally.addOutage(outages.seconds(in: span))
      months[place] = tally
    }
    return months
  }

  private func knownRecord(of index: Component.Index) -> [StatusInterval] {
    let component = snapshot.components[index]
    return component.component.known(component.record, in: snapshot.settings.timeZone)
  }

  /// Each post once.
  private func count(
    _ incidents: some Sequence<Int>, _ maintenances: some Sequence<Int>, into months: inout [Int: InsightTally]
  ) {
    for incident in incidents {
      guard let month = incidentMonths[incident] else { continue }
      months[month, default: InsightTally()].count(snapshot.incidents[incident])
    }
    for month in maintenances.flatMap({ maintenanceMonths[$0] }) {
      months[month, default: InsightTally()].countMaintenance()
    }
  }
}
