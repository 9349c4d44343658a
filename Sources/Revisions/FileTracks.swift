/// Follows each file that there is back through the commits, by all the names that it had.
struct FileTracks {
  struct Version: Equatable {
    /// In Unix seconds; never before that of the version before it, whatever the committers' clocks said.
    var time: Int
    let blob: ObjectName
  }

  private struct Track {
    /// Its name now, from the repository's root.
    let path: [UInt8]
    /// Newest first.
    var versions: [Version] = []
  }

  private var tracks: [Track] = []
  /// Which file had a name before the commits that were seen; nil for one that is gone.
  private var names: [[UInt8]: Int?] = [:]

  init(_ log: CommitLog) {
    for commit in log.commits { add(commit) }
  }

  /// The files with more than one version, ordered by the bytes of their paths; their versions oldest first.
  var changed: [(path: [UInt8], versions: [Version])] {
    tracks.map { ($0.path, Self.distinct($0.versions.reversed())) }
      .filter { $0.1.count > 1 }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  private mutating func add(_ commit: CommitLog.Commit) {
    var moved: [(from: [UInt8], file: Int?)] = []
    for change in commit.changes {
      let file = file(at: change.path, isThere: change.blob != nil)
      if let file, let blob = change.blob { tracks[file].versions.append(Version(time: commit.time, blob: blob)) }
      if let oldPath = change.oldPath { moved.append((oldPath, file)) }
    }
    // Two files may have changed places.
    for change in commit.changes where change.oldPath != nil { names[change.path] = .some(nil) }
    for move in moved { names[move.from] = .some(move.file) }
  }

  /// A name that was not seen before is that of a file that there is, unless its last word is that it was deleted.
  private mutating func file(at path: [UInt8], isThere: Bool) -> Int? {
    if let known = names[path] { return known }
    let file = isThere ? tracks.count : nil
    if isThere { tracks.append(Track(path: path)) }
    names[path] = .some(file)
    return file
  }

  private static func distinct(_ versions: some Sequence<Version>) -> [Version] {
    versions.reduce(into: []) { distinct, version in
      guard distinct.last?.blob != version.blob else { return }
      var version = version
      version.time = max(version.time, distinct.last?.time ?? version.time)
      distinct.append(version)
    }
  }
}
