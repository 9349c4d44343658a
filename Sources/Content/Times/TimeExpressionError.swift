import Diagnostics

/// Why words are no time.
package enum TimeExpressionError: Error, Equatable {
  case malformed
  /// The words that name a day that the calendar does not have.
  case noSuchDay(String)
  case noSuchTime(String)
  case unknownZone(String)

  package var message: String {
    switch self {
    case .malformed: "this is not a time"
    case .noSuchDay(let text): "the day \(text) does not exist"
    case .noSuchTime(let text): "the time \(text) does not exist"
    case .unknownZone(let text): "unknown time zone '\(text)'"
    }
  }

  package var hint: String {
    switch self {
    case .malformed: "write 2023-07-05 14:20, 14:20, +17m, or one of these with a zone"
    case .noSuchDay: "look at a calendar: the day is beyond the end of its month, or the month is not 01 to 12"
    case .noSuchTime: "hours go from 00 to 23, minutes and seconds to 59"
    case .unknownZone(let text):
      Suggestion.nearest(to: text, among: ZoneCatalog.names).map { "did you mean '\($0)'?" }
        ?? "write Z, UTC, +02:00, or a name such as Europe/Berlin"
    }
  }
}
