import FlyingFox
import FlyingSocks
import Foundation

/// Answers HTTP on this machine's own addresses, which no other machine reaches.
struct PreviewServer: HTTPHandler {
  let router: PreviewRouter

  /// Until the task is cancelled. Throws when the port is taken after all.
  func run(at port: ListeningPort) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await serve(at: .inet(ip4: "127.0.0.1", port: port.number)) }
      if port.hasIPv6 { group.addTask { try await serve(at: .loopback(port: port.number)) } }
      try await group.next()
      group.cancelAll()
    }
  }

  private func serve(at address: some SocketAddress) async throws {
    while !Task.isCancelled {
      let pool = PromptSocketPool(base: HTTPServer.defaultPool())
      // A site at another moment is built while its reader waits.
      let server = HTTPServer(
        address: address, timeout: 120, pool: pool, logger: DisabledLogger.disabled, handler: self)
      let start = ContinuousClock.now
      do {
        try await server.run()
      } catch {
        // A connection that could not be taken ends the server, but shall not end the preview; a port that is not ours does.
        if ContinuousClock.now - start < .seconds(1) { throw error }
      }
    }
  }

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let response = await router.response(
      to: PreviewRequest(
        method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
        host: request.headers[.host]))
    var headers = HTTPHeaders(Self.always)
    if response.isImmutable { headers[.cacheControl] = "public, max-age=31536000, immutable" }
    for (name, value) in response.headers { headers[HTTPHeader(name)] = value }
    let status = HTTPStatusCode(response.status.rawValue, phrase: response.status.phrase)
    switch response.body {
    case .events(let events):
      return HTTPResponse(
        statusCode: status, headers: headers, body: HTTPBodySequence(from: EventBytes(events: events)))
    case .bytes(let bytes):
      headers[.contentLength] = String(bytes.count)
      let body = request.method == .HEAD ? Data() : Data(bytes)
      return HTTPResponse(
        statusCode: status, headers: headers, body: HTTPBodySequence(data: body, suggestedBufferSize: 1 << 20))
    }
  }

  /// Of every answer. Other sites may not take anything into their pages.
  private static let always: [HTTPHeader: String] = [
    .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
    HTTPHeader("Referrer-Policy"): "no-referrer", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
  ]
}

extension PreviewResponse.Status {
  fileprivate var phrase: String {
    switch self {
    case .done: "OK"
    case .moved: "Found"
    case .badRequest: "Bad Request"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .misdirected: "Misdirected Request"
    case .failed: "Internal Server Error"
    case .unavailable: "Service Unavailable"
    }
  }
}
