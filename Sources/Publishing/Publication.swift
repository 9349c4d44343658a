internal import Glibc
package import Output
internal import Synchronization

/// One site on its way to the output: its files are written beside it as they come, and it takes the output's place whole
/// or not at all. Several threads may write at once.
///
/// A path as output that is a symbolic link is refused; links above it are followed, once, in the beginning.
package final class Publication: Sendable {
  /// Lets two names in a folder change places.
  typealias Exchange = @Sendable (Directory, String, String) throws(SystemError) -> Void

  let location: OutputLocation
  let options: PublishingOptions
  let parent: Directory
  let staging: StagingTree
  /// nil when there was none.
  let published: PublishedSite?
  /// What builds before left and could not be removed.
  let leftovers: [String]
  /// Sees the disk between the steps of the commit.
  let observe: @Sendable (CommitStep) -> Void
  let exchange: Exchange
  let state = Mutex(PublicationState())
  private let lock: FileLock

  /// Locks the output, makes sure that what is there is ours, and makes room for the new site beside it.
  ///
  /// `onWait` is called once when another build has to end first.
  package static func begin(
    output: String, options: PublishingOptions, onWait: @Sendable () -> Void = {}
  ) throws(PublishingError) -> Publication {
    try Publication(output: output, options: options, onWait: onWait)
  }

  init(
    output: String, options: PublishingOptions, onWait: @Sendable () -> Void = {},
    observe: @escaping @Sendable (CommitStep) -> Void = { _ in },
    exchange: @escaping Exchange = { (parent, one, other) throws(SystemError) in try parent.exchange(one, other) }
  ) throws(PublishingError) {
    guard let location = OutputLocation(output) else { throw PublishingError(.noFolderName, output) }
    let parent = try PublishingError.explain("open", location.parent) { () throws(SystemError) in
      try Directory(makingAt: location.parent)
    }
    let lock = try Self.lock(location, in: parent, limit: options.waitForLock, onWait: onWait)
    let leftovers = Leftovers(location: location, parent: parent)
    self.leftovers = try PublishingError.explain("clean up beside", location.path) { () throws(SystemError) in
      try leftovers.restoreSite()
      return try leftovers.remove()
    }
    published = try PublishedSite(at: location, in: parent, options: options)
    staging = try PublishingError.explain("write beside", location.path) { () throws(SystemError) in
      try StagingTree(at: location, in: parent)
    }
    (self.location, self.options, self.parent, self.lock) = (location, options, parent, lock)
    (self.observe, self.exchange) = (observe, exchange)
  }

  deinit { abandon() }

  /// Writes a file, or links the published one if that has the same bytes; then its compressed forms.
  ///
  /// Throws what loading the file throws, `CompressionError` and `PublishingError`. After an error the site can only be
  /// abandoned.
  package func write(_ file: OutputFile) throws {
    try claim(file.path)
    defer { leave() }
    let bytes = try file.load()
    let isLinked = try add(file.path, bytes)
    for coding in file.codings { try write(coding, of: file.path, bytes, isUnchanged: isLinked) }
  }

  /// Places a file that was claimed. True when it is the published one.
  func add(_ path: OutputPath, _ bytes: [UInt8], coding: ContentCoding? = nil) throws(PublishingError) -> Bool {
    guard let digest = FileDigest(of: bytes) else {
      throw PublishingError(
        .refused("hash"), "\(location.path)/\(path)", number: ENOMEM, outcome: outcomeOfFailure)
    }
    let isLinked = try place(path.text, bytes)
    let file = Manifest.File(path: path, size: bytes.count, digest: digest, coding: coding)
    state.withLock { $0.add(file, isLinked: isLinked) }
    return isLinked
  }

  /// Removes what was written. May be called at any time; does nothing once the publication was committed or abandoned.
  package func abandon() {
    let isUnused = state.withLock { $0.abandon() }
    if isUnused { end() }
  }

  func place(_ path: String, _ bytes: [UInt8]) throws(PublishingError) -> Bool {
    try explain("write", "\(location.path)/\(path)") { () throws(SystemError) in
      try staging.place(path, bytes, published: published?.directory)
    }
  }

  /// Removes the staging tree, or the old site in its place, and lets others build. Returns what could not be removed.
  @discardableResult
  func end() -> [String] {
    defer { lock.release() }
    do throws(SystemError) {
      try staging.remove()
      return []
    } catch {
      return [staging.name]
    }
  }

  func explain<Result>(
    _ verb: String, _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(PublishingError) -> Result {
    try PublishingError.explain(verb, path, outcome: outcomeOfFailure, body)
  }

  var outcomeOfFailure: PublishingError.Outcome { published == nil ? .nothingPublished : .oldSiteUntouched }

  func claim(_ path: OutputPath) throws(PublishingError) {
    let refusal = state.withLock { $0.claim(path) }
    if let refusal { throw PublishingError(refusal, "\(location.path)/\(path)", outcome: outcomeOfFailure) }
  }

  func leave() {
    let isLast = state.withLock { $0.leave() }
    if isLast { end() }
  }

  private static func lock(
    _ location: OutputLocation, in parent: Directory, limit: Duration, onWait: () -> Void
  ) throws(PublishingError) -> FileLock {
    let (lock, isLocked) = try PublishingError.explain("lock", location.path) { () throws(SystemError) in
      let lock = try FileLock(in: parent, name: location.lockName)
      return (lock, try lock.lock(waitingUpTo: limit, onWait: onWait))
    }
    guard isLocked else { throw PublishingError(.locked(limit), location.path) }
    return lock
  }
}
