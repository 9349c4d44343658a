package import StatusModel

/// Posts notices one after another, each until it is taken, and none before the one that came earlier.
package struct Delivery: Sendable {
  /// How one try went.
  package enum Attempt: Sendable {
    case answered(status: Int, retryAfter: String?)
    /// It may work the next time.
    case failed(String)
    /// It will never work.
    case impossible(String)
  }

  package struct Failure: Error, Equatable, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// So often one notice is tried.
  package static let attemptLimit = 6
  /// In seconds: a longer wait is for the next run.
  package static let longestWait = 300

  private let post: @Sendable ([UInt8], Notice) async throws -> Attempt
  private let sleep: @Sendable (Int) async throws -> Void
  private let now: @Sendable () -> Instant
  private let tell: @Sendable (String) -> Void

  /// `sleep` takes seconds; `tell` is given what goes wrong on the way.
  package init(
    post: @escaping @Sendable ([UInt8], Notice) async throws -> Attempt,
    sleep: @escaping @Sendable (Int) async throws -> Void, now: @escaping @Sendable () -> Instant,
    tell: @escaping @Sendable (String) -> Void
  ) {
    self.post = post
    self.sleep = sleep
    self.now = now
    self.tell = tell
  }

  /// Returns once the service has taken the payload; throws `Failure`, and what the task's cancellation brings.
  package func deliver(_ payload: [UInt8], of notice: Notice) async throws {
    for attempt in 1... {
      let (words, wait) = try await outcome(of: try await post(payload, notice), attempt: attempt)
      guard let words else { return }
      guard attempt < Self.attemptLimit else { throw Failure(description: "\(words); given up after \(attempt) tries") }
      tell("\(words); trying again in \(wait) s")
      try await sleep(wait)
    }
  }

  /// nil words: it is done.
  private func outcome(of result: Attempt, attempt: Int) async throws -> (words: String?, wait: Int) {
    let backoff = 1 << (attempt - 1)
    switch result {
    case .answered(200...299, _): return (nil, 0)
    case .answered(let status, let retryAfter):
      let words = "the server answers \(status)"
      guard Self.isPassing(status) else { throw Failure(description: words) }
      let wait = retryAfter.flatMap { RetryAfter.seconds($0, now: now()) } ?? backoff
      guard wait <= Self.longestWait else {
        throw Failure(description: "\(words) and asks to wait for \(wait) s; run this again then")
      }
      return (words, wait)
    case .failed(let words): return (words, backoff)
    case .impossible(let words): throw Failure(description: words)
    }
  }

  /// Timeouts, too many requests, and trouble on the server's side.
  private static func isPassing(_ status: Int) -> Bool {
    [408, 425, 429, 500, 502, 503, 504].contains(status)
  }
}
