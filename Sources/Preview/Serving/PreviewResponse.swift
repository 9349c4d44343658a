/// What a browser gets.
struct PreviewResponse: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// Events for as long as the browser listens.
    case events(AsyncStream<[UInt8]>)
  }

  enum Status: Int, Sendable {
    case done = 200
    case moved = 302
    case badRequest = 400
    case notFound = 404
    case methodNotAllowed = 405
    /// The request was meant for another host (RFC 9110, 15.5.20).
    case misdirected = 421
    case failed = 500
    /// There is no site yet.
    case unavailable = 503
  }

  let status: Status
  var headers: [(name: String, value: String)]
  let body: Body
  /// Whether its address never leads to anything else, so that browsers need not ask again.
  var isImmutable = false

  init(_ status: Status, type: String, headers: [(name: String, value: String)] = [], body: Body) {
    self.status = status
    self.headers = [("Content-Type", type)] + headers
    self.body = body
  }

  /// A sentence for who asked for something that cannot be.
  init(_ status: Status, _ sentence: String, headers: [(name: String, value: String)] = []) {
    self.init(status, type: "text/plain; charset=utf-8", headers: headers, body: .bytes(Array("\(sentence)\n".utf8)))
  }

  func value(of header: String) -> String? { headers.first { $0.name == header }?.value }
}
