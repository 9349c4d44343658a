import StatusModel

/// What the site, and each component, has for readers to subscribe to: in the order in which they are offered.
enum Subscription: Sendable, CaseIterable {
  case feed(FeedFile)
  case calendar

  static let allCases = FeedFile.allCases.map(Subscription.feed) + [.calendar]

  var fileName: String {
    switch self {
    case .feed(let file): file.rawValue
    case .calendar: MaintenanceCalendar.fileName
    }
  }

  var mediaType: String {
    switch self {
    case .feed(let file): file.format.mediaType
    case .calendar: MaintenanceCalendar.mediaType
    }
  }

  /// The feed's or calendar's own; `component` is the name of one, nil is the whole site.
  func title(of component: String?, _ site: String, _ locale: Locale) -> String {
    switch self {
    case .feed(let file): file.kind.title(of: component, site, locale)
    case .calendar: MaintenanceCalendar.title(of: component, site, locale)
    }
  }

  /// What tells it from the others, such as "Updates (Atom)".
  func label(_ locale: Locale) -> String {
    switch self {
    case .feed(let file): locale.text("subscribe.\(file.kind.rawValue)_label", ["format": file.format.name])
    case .calendar: locale.text("subscribe.calendar_label")
    }
  }

  /// What it is good for, in a sentence.
  func explanation(_ locale: Locale) -> String {
    switch self {
    case .feed(let file): locale.text("subscribe.\(file.kind.rawValue)_\(file.format.rawValue)")
    case .calendar: locale.text("subscribe.calendar_ics")
    }
  }
}
