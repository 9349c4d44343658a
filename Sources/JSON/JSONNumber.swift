/// A number while it is read, digit by digit, as whole units of a power of ten.
struct JSONNumber {
  /// As many digits as always fit into an `Int`.
  private static let precision = 18

  let isNegative: Bool
  private var units = 0
  private var significant = 0
  private var isTooLarge = false
  /// The digits of `units` behind the point; negative when zeros follow.
  private var digits = 0

  init(isNegative: Bool) { self.isNegative = isNegative }

  /// Beyond the precision a fraction's digit is left out.
  mutating func append(_ digit: Int, isFraction: Bool) {
    if isFraction, significant >= Self.precision { return }
    let product = units.multipliedReportingOverflow(by: 10)
    let sum = product.partialValue.addingReportingOverflow(digit)
    isTooLarge = isTooLarge || product.overflow || sum.overflow
    guard !isTooLarge else { return }
    units = sum.partialValue
    if units > 0 { significant += 1 }
    if isFraction { digits += 1 }
  }

  mutating func shift(by exponent: Int) { digits -= exponent }

  /// nil when it is larger than an `Int`. What is too small to be told from 0 is 0.
  var value: JSONValue? {
    if isTooLarge { return nil }
    var (units, digits) = (isNegative ? -units : units, digits)
    if units == 0 { return .integer(0) }
    while digits > 0, units % 10 == 0 { (units, digits) = (units / 10, digits - 1) }
    while digits < 0 {
      let (product, hasOverflown) = units.multipliedReportingOverflow(by: 10)
      if hasOverflown { return nil }
      (units, digits) = (product, digits + 1)
    }
    while digits > Self.precision, units != 0 { (units, digits) = (units / 10, digits - 1) }
    return units == 0 || digits == 0 ? .integer(units) : .decimal(units: units, digits: digits)
  }
}
