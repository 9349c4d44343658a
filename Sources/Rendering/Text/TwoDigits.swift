/// Numbers below 100 with two digits, of which times and dates consist for the most part.
enum TwoDigits {
  static func text(_ number: Int) -> String { texts[number] }

  private static let texts = (0..<100).map { $0 < 10 ? "0\($0)" : String($0) }
}
