import Generator
import Loading

/// Checks a project again and again, each time from what the time before has left.
actor RepeatedCheck {
  private let options: @Sendable () -> ProjectOptions
  private let report: @Sendable (Generator.BuildResult) -> Void
  private var cache = ProjectCache()

  init(options: @escaping @Sendable () -> ProjectOptions, report: @escaping @Sendable (Generator.BuildResult) -> Void) {
    self.options = options
    self.report = report
  }

  /// After what has changed since the run before.
  func run(after changes: SourceChanges = .anything) async {
    var next = cache
    let result = await Generator.check(options(), cache: &next, after: changes)
    cache = next
    report(result)
  }
}
