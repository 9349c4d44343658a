import Diagnostics
package import Generator
package import Loading
import Synchronization

/// Builds the site into memory, again and again, each time from what the time before has left.
package actor PreviewBuilder {
  private let options: @Sendable () -> ProjectOptions
  /// Tells this run of the program from the one before, whose pages may still be open.
  private let run: String
  private var cache = ProjectCache()
  private var builds = 0
  /// Sites at other moments, for as long as nothing changes.
  private var otherMoments: [(now: String, state: PreviewState)] = []
  private static let mostMoments = 4

  /// Read by every request, which shall not wait for a build.
  private nonisolated let present = Mutex(PreviewState())
  /// The site before this one.
  private var retired: SiteImage?
  /// When the site will differ by itself, in Unix seconds; nil while there is none.
  package private(set) var nextChange: Int?

  /// `options` are asked for before each build: the clock goes on.
  package init(run: String, options: @escaping @Sendable () -> ProjectOptions) {
    self.run = run
    self.options = options
  }

  nonisolated var state: PreviewState { present.withLock { $0 } }

  /// Builds the site as it is now, after what has changed since the build before. Is not called while it runs.
  package func build(after changes: SourceChanges = .anything) async -> PreviewRun {
    // Moved, not copied: what has one owner is changed where it lies.
    var next = cache
    cache = ProjectCache()
    let reading = await Generator.read(options(), cache: &next, after: changes)
    cache = next
    builds += 1
    otherMoments = []
    let state = state(of: reading)
    retired = self.state.image
    present.withLock { present in
      present.image = state.image ?? present.image
      present.faults = state.faults
    }
    if reading.output != nil { nextChange = reading.nextChange }
    return PreviewRun(diagnostics: reading.diagnostics, times: reading.times, isSound: reading.output != nil)
  }

  /// Frees the site before this one, which takes a while: to be called when its successor has been announced.
  package func letGo() { retired = nil }

  /// The site as it was or will be at `now`, a moment that `ProjectOptions.Now` takes.
  func state(at now: String) async -> PreviewState {
    if let known = otherMoments.first(where: { $0.now.utf8.elementsEqual(now.utf8) }) { return known.state }
    let build = builds
    var moment = options()
    moment.now = ProjectOptions.Now(argument: now) ?? moment.now
    var copy = cache
    let state = state(of: await Generator.read(moment, cache: &copy, after: .nothing))
    guard build == builds else { return state }
    if otherMoments.count >= Self.mostMoments { otherMoments.removeFirst() }
    otherMoments.append((now, state))
    return state
  }

  private func state(of reading: Generator.Reading) -> PreviewState {
    guard let output = reading.output else {
      let text = DiagnosticFormat.text.format(
        reading.diagnostics, colored: false, toolVersion: GeneratorVersion.number)
      return PreviewState(faults: text)
    }
    return PreviewState(image: SiteImage(output, version: "\(run)-\(builds)"))
  }
}
