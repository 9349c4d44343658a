/// What a browser asks for.
struct PreviewRequest: Sendable {
  let method: String
  /// As it stands in the request line: percent-encoded, untrusted.
  let path: String
  /// Likewise what follows the `?`; empty when nothing does.
  var query = ""
  let host: String?

  /// The value of `now`, decoded; nil when there is none.
  var now: String? {
    for part in query.utf8.split(separator: UInt8(ascii: "&")) where part.starts(with: "now=".utf8) {
      let value = part.dropFirst("now=".utf8.count).map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
      return PercentDecoding.text(of: value[...]) ?? ""
    }
    return nil
  }
}
