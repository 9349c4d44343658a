/// How long each stage of a run took.
package struct StageTimes: Sendable {
  /// In the order of the stages.
  package private(set) var stages: [(name: String, duration: Duration)] = []

  package init() {}

  /// Runs a stage and notes its time.
  mutating func measure<Result>(_ name: String, _ stage: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    defer { stages.append((name, clock.now - start)) }
    return try stage()
  }

  mutating func measure<Result: Sendable>(
    _ name: String, _ stage: () async throws -> sending Result
  ) async rethrows -> sending Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await stage()
    stages.append((name, clock.now - start))
    return result
  }
}
