import Testing

/// Makes something once for all tests of a suite and lets it go behind the last of them.
struct Providing<Value: Sendable>: SuiteTrait, TestScoping {
  private let place: TaskLocal<Value?>
  private let make: @Sendable () throws -> Value

  /// The tests find what `make` returns at `place`.
  init(_ place: TaskLocal<Value?>, make: @escaping @Sendable () throws -> Value) {
    self.place = place
    self.make = make
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await place.withValue(make(), operation: function)
  }
}
