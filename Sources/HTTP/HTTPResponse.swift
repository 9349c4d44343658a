/// A server's answer.
package struct HTTPResponse: Sendable {
  package let status: Int
  /// As the server wrote it, without its parameters; empty when it gave none.
  package let mediaType: String
  /// The `Retry-After` header: seconds, or a date of RFC 9110.
  package let retryAfter: String?
  package let body: [UInt8]
}
