internal import StatusModel

extension UptimeReport {
  init(days: [DayUptime]) {
    self.init(days: days, total: Uptime(sumOf: days.map(\.uptime)))
  }

  /// The mean of components over the same days: their observed time and downtime added up, the worst of each day.
  init(meanOf reports: [UptimeReport]) {
    let days = reports.first?.days.indices.map { index in
      DayUptime(
        date: reports[0].days[index].date, uptime: Uptime(sumOf: reports.map { $0.days[index].uptime }))
    }
    self.init(days: days ?? [])
  }
}

extension DayUptime {
  init(date: CivilDate, uptime: Uptime) {
    self.init(date: date, uptime: uptime, worst: uptime.worst)
  }
}
