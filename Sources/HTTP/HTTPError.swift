/// Why there is no answer. Its words name no part of an address, since a webhook's is a secret.
package enum HTTPError: Error, Equatable, CustomStringConvertible {
  /// No address with http or https and a host.
  case unusableAddress
  case timedOut(Duration)
  /// Longer than so many bytes.
  case tooLarge(Int)
  case tooManyRedirects(Int)
  /// To another scheme than http and https, or from https to http.
  case unsafeRedirect
  case unknownHost
  case refused
  case notTrusted
  /// The code of URLSession.
  case broken(Int)

  package var description: String {
    switch self {
    case .unusableAddress: "this is no address with http:// or https:// and a host"
    case .timedOut(let limit): "no complete answer within \(limit.components.seconds) s"
    case .tooLarge(let limit): "the answer is larger than \(limit) bytes"
    case .tooManyRedirects(let limit): "more than \(limit) redirects"
    case .unsafeRedirect: "a redirect to somewhere that is not http or https, or from https to http"
    case .unknownHost: "the host is not known"
    case .refused: "the host could not be reached"
    case .notTrusted: "the host's certificate is not trusted, or no secure connection came about"
    case .broken(let code): "the connection failed (\(code))"
    }
  }
}
