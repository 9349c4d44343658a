/// How far two instants are apart, for people.
package enum TimeDistance {
  /// The two largest units that say something, such as `2 d 3 h`, `14 min` or `40 s`; of a negative length its size.
  package static func words(_ seconds: Int) -> String {
    let seconds = Int(clamping: seconds.magnitude)
    guard seconds >= 60 else { return "\(seconds) s" }
    let parts = [(seconds / 86_400, "d"), (seconds / 3600 % 24, "h"), (seconds / 60 % 60, "min")]
    return parts.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
  }
}
