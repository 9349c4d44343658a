/// A number that is written the same on every machine.
enum MetricValue {
  case integer(Int)
  /// `units` of ten to the power of minus `digits`.
  case decimal(units: Int, digits: Int)

  static func flag(_ isSet: Bool) -> MetricValue { .integer(isSet ? 1 : 0) }

  var text: String {
    switch self {
    case .integer(let number): return String(number)
    case .decimal(let units, let digits):
      let text = String(units.magnitude)
      let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
      return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }
  }
}
