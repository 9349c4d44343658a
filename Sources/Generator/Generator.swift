import Derivation
package import Diagnostics
package import Loading
package import Publishing
import StatusModel

/// The one way through: Load, Parse, Model, Derive, Render, Publish. `check` stops before the last two.
package enum Generator {
  package struct BuildResult: Sendable {
    /// Sorted by place.
    package let diagnostics: [Diagnostic]
    /// nil when an error stopped the build before anything was written.
    package let report: PublishingReport?
    /// What was built or checked; nil when an error stopped the run.
    package let project: Project?
    package let times: StageTimes
    /// All that was read. Who ends the process while holding the result need not wait for it to be freed piece by piece.
    fileprivate var cache: ProjectCache?
  }

  /// All that a build would say; writes nothing.
  package static func check(_ options: ProjectOptions) async -> BuildResult {
    var cache = ProjectCache(keepsTexts: false)
    return await check(options, cache: &cache)
  }

  /// The same with what the run before left in `cache`, which afterwards holds what this one leaves. `changes` are those of the
  /// content since that run.
  package static func check(
    _ options: ProjectOptions, cache: inout ProjectCache, after changes: SourceChanges = .anything
  ) async -> BuildResult {
    let reading = await read(options, cache: &cache, after: changes)
    return BuildResult(
      diagnostics: reading.diagnostics, report: nil, project: reading.project, times: reading.times)
  }

  /// Publishes the site to `output`, whole or not at all; with `compresses`, text in compressed forms as well.
  ///
  /// Throws `PublishingError` or `LoadingError` when the disk fails, `CancellationError` when the task was cancelled.
  package static func build(
    _ options: ProjectOptions, to output: String, compresses: Bool = false, allowTwoStepSwap: Bool = false,
    progress: Progress = Progress()
  ) async throws -> BuildResult {
    var cache = ProjectCache(keepsTexts: false)
    var reading = await read(options, cache: &cache)
    try Task.checkCancellation()
    guard let project = reading.project, let site = reading.output else {
      return BuildResult(diagnostics: reading.diagnostics, report: nil, project: nil, times: reading.times)
    }
    let publishing = SitePublishing(
      output: output,
      options: PublishingOptions(
        generator: GeneratorVersion.name, audience: options.isPrivate ? "private" : nil,
        now: project.snapshot.now.seconds,
        nextChange: project.snapshot.nextChange?.seconds, allowTwoStepSwap: allowTwoStepSwap),
      files: compresses ? site.filesWithCodings : site.files, progress: progress)
    let report = try await publishing.run(times: &reading.times)
    return BuildResult(
      diagnostics: reading.diagnostics, report: report, project: project, times: reading.times, cache: cache)
  }

  /// A site that is ready to be made.
  package struct Reading: Sendable {
    /// nil, like `output`, when an error stopped the run.
    package fileprivate(set) var project: Project?
    package fileprivate(set) var output: SiteOutput?
    /// Sorted by place.
    package fileprivate(set) var diagnostics: [Diagnostic]
    package fileprivate(set) var times: StageTimes

    /// When the site will differ by itself, in Unix seconds; nil when there is none.
    package var nextChange: Int? { project?.snapshot.nextChange?.seconds }
  }

  /// All stages but the last, for who serves the site from memory. `cache` holds what the run before left, and afterwards what
  /// this one leaves; `changes` are those of the content since that run.
  package static func read(
    _ options: ProjectOptions, cache: inout ProjectCache, after changes: SourceChanges = .anything
  ) async -> Reading {
    let reading = await Project.read(options, cache: &cache, after: changes)
    var times = reading.times
    guard let project = reading.project else {
      return Reading(diagnostics: reading.diagnostics, times: times)
    }
    let output = times.measure("plan") { SiteOutput(project, after: cache.output) }
    cache.output = output
    let diagnostics = DiagnosticBag(reading.diagnostics + output.diagnostics).sorted()
    let isSound = output.diagnostics.isEmpty
    return Reading(
      project: isSound ? project : nil, output: isSound ? output : nil, diagnostics: diagnostics, times: times)
  }
}
