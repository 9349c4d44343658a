import StatusModel

/// A time as people write it, not yet an instant: that depends on its neighbours and on clock changes.
struct TimeExpression: Equatable {
  enum Form: Equatable {
    /// A day and a time of day in seconds.
    case dated(CivilDate, secondOfDay: Int)
    /// A day alone.
    case day(CivilDate)
    /// A time of day in seconds, on a day that its neighbours tell.
    case timeOfDay(Int)
    /// Seconds after the update before it.
    case relative(Int)
  }

  enum Zone: Equatable {
    /// Seconds east of UTC.
    case offset(Int)
    case named(String)
  }

  var form: Form
  /// nil is the site's zone.
  var zone: Zone?
}
