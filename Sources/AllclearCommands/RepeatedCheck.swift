import Generator

/// Checks a project again and again, each time from what the time before has left.
actor RepeatedCheck {
  private let options: @Sendable () -> ProjectOptions
  private let report: @Sendable (Generator.BuildResult) -> Void
  private var cache = ProjectCache()

  init(options: @escaping @Sendable () -> ProjectOptions, report: @escaping @Sendable (Generator.BuildResult) -> Void) {
    self.options = options
    self.report = report
  }

  func run() async {
    var next = cache
    let result = await Generator.check(options(), cache: &next)
    cache = next
    report(result)
  }
}
