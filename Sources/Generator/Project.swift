package import Derivation
package import Diagnostics
import Content
package import Loading
import Rendering
import StatusModel

/// A project that passed the gate: everything a site is made of, and nothing in it at fault.
package struct Project: Sendable {
  package let snapshot: StatusSnapshot
  let theme: Theme
  /// Files copied as they are: the site's own and those beside posts.
  let copies: [CopiedFile]

  /// What a run found, and the project unless there is an error in it.
  package struct Reading: Sendable {
    package let project: Project?
    /// Sorted by place.
    package let diagnostics: [Diagnostic]
    /// What was read, errors or not; nil when the settings are at fault.
    package let content: ProjectContent?
    package var times: StageTimes

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// Load, Parse, Model, Derive, and every check on the way.
  package static func read(_ options: ProjectOptions) async -> Reading {
    var cache = ProjectCache(keepsTexts: false)
    return await read(options, cache: &cache)
  }

  /// The same with what the run before left in `cache`, which afterwards holds what this one leaves. `changes` are those of the
  /// content since that run.
  package static func read(
    _ options: ProjectOptions, cache: inout ProjectCache, after changes: SourceChanges = .anything
  ) async -> Reading {
    cache.note(changes)
    var reader = ProjectReader(options: options, cache: cache.take())
    let project = await reader.read()
    cache = reader.cache
    let found = DiagnosticBag(reader.diagnostics)
    let bag = options.isStrict ? found.promotingWarnings() : found
    return Reading(
      project: bag.hasErrors ? nil : project, diagnostics: bag.sorted(), content: reader.content, times: reader.times)
  }
}
