import Foundation
import FoundationNetworking
import Synchronization

/// One request and its answer, which comes piece by piece.
final class HTTPExchange: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var continuation: CheckedContinuation<HTTPResponse, any Error>?
    var body: [UInt8] = []
    var redirects = 0
    /// Why we broke off ourselves.
    var failure: HTTPError?
  }

  private let request: HTTPRequest
  private let state = Mutex(State())

  init(_ request: HTTPRequest) { self.request = request }

  func run(at url: URL) async throws -> HTTPResponse {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    let task = session.dataTask(with: message(to: url))
    let limit = request.timeLimit
    let timer = Task {
      try await Task.sleep(for: limit)
      self.breakOff(task, .timedOut(limit))
    }
    defer {
      timer.cancel()
      session.invalidateAndCancel()
    }
    return try await withTaskCancellationHandler {
      try Task.checkCancellation()
      return try await withCheckedThrowingContinuation { continuation in
        state.withLock { $0.continuation = continuation }
        task.resume()
        // Cancelled before anybody could be told of it.
        if Task.isCancelled { finish(.failure(CancellationError())) }
      }
    } onCancel: {
      task.cancel()
      self.finish(.failure(CancellationError()))
    }
  }

  private func message(to url: URL) -> URLRequest {
    var message = URLRequest(url: url)
    message.timeoutInterval = TimeInterval(request.timeLimit.components.seconds + 5)
    message.httpMethod = request.body == nil ? "GET" : "POST"
    message.httpBody = request.body.map { Data($0) }
    for header in request.headers { message.setValue(header.value, forHTTPHeaderField: header.name) }
    return message
  }

  private func breakOff(_ task: URLSessionTask, _ failure: HTTPError) {
    state.withLock { $0.failure = $0.failure ?? failure }
    task.cancel()
    finish(.failure(failure))
  }

  /// The first call counts.
  private func finish(_ result: Result<HTTPResponse, any Error>) {
    let continuation = state.withLock { state in
      let continuation = state.continuation
      state.continuation = nil
      return continuation
    }
    continuation?.resume(with: result)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      guard state.body.count + data.count <= request.sizeLimit else { return true }
      state.body += data
      return false
    }
    if isTooLarge { breakOff(dataTask, .tooLarge(request.sizeLimit)) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    guard request.body == nil else { return completionHandler(nil) }
    let redirects = state.withLock { state in
      state.redirects += 1
      // What a redirect says itself is no part of the answer.
      state.body = []
      return state.redirects
    }
    let isFromSecure = response.url?.scheme?.lowercased() == "https"
    guard redirects <= request.redirectLimit else {
      completionHandler(nil)
      return breakOff(task, .tooManyRedirects(request.redirectLimit))
    }
    guard let url = newRequest.url, HTTPClient.isWeb(url), !isFromSecure || url.scheme?.lowercased() == "https" else {
      completionHandler(nil)
      return breakOff(task, .unsafeRedirect)
    }
    completionHandler(newRequest)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let (body, failure) = state.withLock { ($0.body, $0.failure) }
    if let failure { return finish(.failure(failure)) }
    if let error { return finish(.failure(HTTPError(error))) }
    guard let response = task.response as? HTTPURLResponse else { return finish(.failure(HTTPError.broken(0))) }
    let type = response.value(forHTTPHeaderField: "Content-Type") ?? ""
    finish(
      .success(
        HTTPResponse(
          status: response.statusCode, mediaType: String(type.prefix { $0 != ";" && $0 != " " }),
          retryAfter: response.value(forHTTPHeaderField: "Retry-After"), body: body)))
  }
}

extension HTTPError {
  /// In our own words: those of the system may hold the address.
  fileprivate init(_ error: any Error) {
    switch (error as? URLError)?.code {
    case .cannotFindHost, .dnsLookupFailed: self = .unknownHost
    case .cannotConnectToHost, .notConnectedToInternet: self = .refused
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      self = .notTrusted
    case let code: self = .broken(code?.rawValue ?? (error as NSError).code)
    }
  }
}
