internal import Output

/// What a publication's threads share.
struct PublicationState {
  enum Phase {
    case writing, committing, ended
  }

  private(set) var phase = Phase.writing
  /// In the order in which they were written.
  private(set) var files: [Manifest.File] = []
  private(set) var written = 0
  /// By what is equal where case does not count.
  private var claims: [String: OutputPath] = [:]
  private var writers = 0
  private var hasRefused = false

  /// Whether every file that was begun is complete, and none was refused.
  private var isWhole: Bool { claims.count == files.count && !hasRefused }

  func isClaimed(_ path: OutputPath) -> Bool { claims[path.caseFolded] != nil }

  /// A writer begins. Returns why it may not.
  mutating func claim(_ path: OutputPath) -> PublishingError.Cause? {
    guard phase == .writing else { return .ended }
    let key = path.caseFolded
    if let other = key == Manifest.fileName ? Manifest.fileName : claims[key]?.text {
      hasRefused = true
      return .writtenTwice(other)
    }
    claims[key] = path
    writers += 1
    return nil
  }

  mutating func add(_ file: Manifest.File, isLinked: Bool) {
    files.append(file)
    if !isLinked { written += 1 }
  }

  /// A writer is done. True when it was the last one of an abandoned publication, and has to clean up.
  mutating func leave() -> Bool {
    writers -= 1
    return phase == .ended && writers == 0
  }

  /// True when the publication has ended by this, and nobody writes any more.
  mutating func abandon() -> Bool {
    guard phase == .writing else { return false }
    phase = .ended
    return writers == 0
  }

  /// Returns why a commit may not begin.
  mutating func beginCommit() -> PublishingError.Cause? {
    guard phase == .writing else { return .ended }
    guard isWhole else { return .incomplete }
    phase = .committing
    return nil
  }

  mutating func endCommit() { phase = .ended }
}
