extension JSONNode {
  /// The number in units of ten to the power of minus `digits`, what is smaller cut off: 99.985 with 3 is 99,985.
  package func decimal(digits: Int) throws(Mismatch) -> Int {
    var (units, places): (Int, Int)
    switch value {
    case .integer(let number): (units, places) = (number, 0)
    case .decimal(let number, let digits): (units, places) = (number, digits)
    default: throw mismatch("is no number")
    }
    while places > digits { (units, places) = (units / 10, places - 1) }
    while places < digits {
      let (product, hasOverflown) = units.multipliedReportingOverflow(by: 10)
      if hasOverflown { throw mismatch("is too large") }
      (units, places) = (product, places + 1)
    }
    return units
  }
}
