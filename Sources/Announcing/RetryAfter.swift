package import StatusModel

/// The `Retry-After` header of HTTP (RFC 9110, section 10.2.3).
package enum RetryAfter {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Seconds to wait from `now`, rounded up, at least 0; nil when `text` is neither a number nor a date.
  package static func seconds(_ text: String, now: Instant) -> Int? {
    let bytes = Array(text.utf8)
    if let first = bytes.first, (48...57).contains(first) {
      // Whole seconds by the standard; some services send fractions.
      let whole = bytes.prefix { (48...57).contains($0) }
      let rest = bytes.dropFirst(whole.count)
      guard rest.isEmpty || rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy({ (48...57).contains($0) })
      else { return nil }
      let seconds = Int(String(decoding: whole.prefix(9), as: UTF8.self)) ?? 0
      return rest.dropFirst().contains { $0 != 48 } ? seconds + 1 : seconds
    }
    return date(text).map { max(0, $0.seconds(since: now)) }
  }

  /// `Wed, 21 Oct 2015 07:28:00 GMT`.
  private static func date(_ text: String) -> Instant? {
    let fields = text.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: Array($0), as: UTF8.self) }
    guard fields.count == 6, fields[5] == "GMT", let month = months.firstIndex(of: fields[2]) else { return nil }
    let number = month + 1 < 10 ? "0\(month + 1)" : String(month + 1)
    return Instant(rfc3339: "\(fields[3])-\(number)-\(fields[1])T\(fields[4])Z")
  }
}
