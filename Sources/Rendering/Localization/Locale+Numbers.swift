extension Locale {
  /// A whole number with the language's separator between thousands.
  func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let sign = value < 0 ? "−" : ""
    guard digits.utf8.count > 4 else { return sign + digits }
    let separator = text("number.thousands")
    var text = sign
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }

  /// A number of thousandths with at most `places` decimals, cut rather than rounded, without zeros at its end.
  func decimal(thousandths value: Int, places: Int = 3) -> String {
    var digits = Array(String(value % 1000 + 1000).utf8.dropFirst().prefix(places))
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let whole = number(value / 1000)
    return digits.isEmpty ? whole : whole + text("number.decimal") + String(decoding: digits, as: UTF8.self)
  }

  func percent(_ number: String) -> String { text("number.percent", ["number": number]) }
}
