import Foundation
import FoundationNetworking

/// Sends requests by FoundationNetworking's `URLSession`, and takes no more of an answer than was asked for.
package enum HTTPClient {
  /// Throws `HTTPError`, and `CancellationError` when the task was cancelled.
  package static func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard let url = url(request.url) else { throw HTTPError.unusableAddress }
    return try await HTTPExchange(request).run(at: url)
  }

  /// Whether a request could be sent there.
  package static func isAddress(_ text: String) -> Bool { url(text) != nil }

  /// The scheme and host of an address, which is all of it that may be shown when it is a secret; nil when it is none.
  package static func origin(of text: String) -> String? {
    guard let url = url(text), let scheme = url.scheme, let host = url.host else { return nil }
    return "\(scheme.lowercased())://\(host)" + (url.port.map { ":\($0)" } ?? "")
  }

  private static func url(_ text: String) -> URL? {
    // What an address may not hold is not mended: it would be another address than the one that was given.
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let url = URL(string: text), isWeb(url) else { return nil }
    return url
  }

  static func isWeb(_ url: URL) -> Bool {
    ["http", "https"].contains(url.scheme?.lowercased()) && url.host?.isEmpty == false
  }
}
