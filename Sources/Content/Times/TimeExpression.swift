package import StatusModel

/// A time as people write it, not yet an instant: that depends on its neighbours and on clock changes.
package struct TimeExpression: Equatable {
  package enum Form: Equatable {
    /// A day and a time of day in seconds.
    case dated(CivilDate, secondOfDay: Int)
    /// A day alone.
    case day(CivilDate)
    /// A time of day in seconds, on a day that its neighbours tell.
    case timeOfDay(Int)
    /// Seconds after the update before it.
    case relative(Int)
  }

  package enum Zone: Equatable {
    /// Seconds east of UTC.
    case offset(Int)
    case named(String)
  }

  package var form: Form
  /// nil is the site's zone.
  package var zone: Zone?

  init(form: Form, zone: Zone? = nil) {
    self.form = form
    self.zone = zone
  }
}

extension TimeExpression.Zone? {
  /// The rules of a zone that was named, or the site's own.
  package func rules(site: TimeZoneRules) -> TimeZoneRules {
    switch self {
    case nil: site
    case .offset(let seconds): TimeZoneRules(identifier: "offset", initialOffset: seconds)
    case .named(let name): ZoneCatalog.zone(named: name) ?? site
    }
  }
}
