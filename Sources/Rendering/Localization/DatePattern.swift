/// A pattern of a date or a time, its placeholders such as `{month}` looked up once.
struct DatePattern: Sendable {
  enum Field: String, Sendable {
    case year, month, day, weekday
    case monthShort = "month_short"
    case weekdayShort = "weekday_short"
    case twoDigitMonth = "MM"
    case numericMonth = "M"
    case twoDigitDay = "DD"
    case twoDigitHour = "HH"
    case hour = "H"
    case twoDigitHalfDayHour = "hh"
    case halfDayHour = "h"
    case minute = "mm"
    case second = "ss"
    case half, zone
    /// The other two patterns, in the one that joins them.
    case date, time
  }

  enum Piece: Sendable {
    case literal(String)
    case field(Field)
  }

  let pieces: [Piece]

  /// An unknown placeholder is left out.
  init(_ text: String) {
    pieces = TextPattern(text).pieces.compactMap { piece in
      switch piece {
      case .literal(let literal): .literal(literal)
      case .placeholder(let name): Field(rawValue: name).map { .field($0) }
      }
    }
  }
}
