/// What the branch that is checked out says of the files of a folder: the commits that its readers saw one after the other.
/// Of a merge that is what it brought as a whole, so that the drafts of the branch that was merged are nobody's business.
package struct FolderHistory {
  /// Whether the repository lacks the earlier commits, and the files are in those that it has.
  package private(set) var isShallow: Bool
  private let repository: Repository
  private let prefix: [UInt8]
  private var files: [(path: String, versions: [(time: Int, blob: Blob)])] = []

  /// Texts that are held at a time, in bytes.
  private static let portion = 16_000_000
  /// What is read of one file's texts, in bytes: the first, and the newest as far as they fit.
  static let fileLimit = 32_000_000
  /// The newest commits that are looked at; more than one an hour for ten years.
  private static let commitLimit = 100_000

  /// Hands `body` the history of the Markdown files below `parts` of `folder`. nil, and nothing is called, when there is no
  /// commit. `sizeLimit` leaves out larger texts, in bytes. Throws `RevisionError`, and what `body` throws.
  package static func with<Result>(
    _ folder: String, parts: [String], sizeLimit: Int, _ body: (FolderHistory) async throws -> Result
  ) async throws -> Result? {
    try await TemporaryFolder.using { scratch in
      let repository = try await Repository(of: [folder], Git(scratch: scratch))
      guard let isShallow = try await repository.isShallow() else { return nil }
      var history = FolderHistory(repository: repository, isShallow: isShallow)
      try await history.read(parts, sizeLimit: sizeLimit)
      return try await body(history)
    }
  }

  private init(repository: Repository, isShallow: Bool) {
    self.repository = repository
    self.isShallow = isShallow
    prefix = Array(repository.prefixes.joined().utf8)
  }

  private mutating func read(_ parts: [String], sizeLimit: Int) async throws {
    let folder = String(decoding: prefix, as: UTF8.self)
    let log = try await repository.log(of: parts.map { folder + $0 }, limit: Self.commitLimit)
    isShallow = isShallow && !log.commits.isEmpty
    let changed = FileTracks(log).changed.compactMap { file in name(of: file.path).map { ($0, file.versions) } }
    let sizes = try await repository.sizes(of: changed.flatMap { $0.1.map(\.blob) })
    files = changed.compactMap { path, versions in
      let versions = versions.compactMap { version -> (time: Int, blob: Blob)? in
        guard let size = sizes[version.blob], size <= sizeLimit else { return nil }
        return (version.time, Blob(name: version.blob, size: size))
      }
      return versions.count > 1 ? (path, Self.limited(versions)) : nil
    }
  }

  /// `versions` are not empty.
  static func limited(
    _ versions: [(time: Int, blob: Blob)], to limit: Int = fileLimit
  ) -> [(time: Int, blob: Blob)] {
    var size = versions[0].blob.size
    let newest = versions.dropFirst().reversed().prefix { version in
      size += version.blob.size
      return size <= limit
    }
    return versions.prefix(1) + newest.reversed()
  }

  /// nil for what is no Markdown file of the folder, or has a name that is no text.
  private func name(of path: [UInt8]) -> String? {
    guard path.starts(with: prefix), path.suffix(3).elementsEqual(".md".utf8) else { return nil }
    return String(validating: path.dropFirst(prefix.count), as: UTF8.self)
  }

  /// The files that have changed, ordered by the bytes of their paths, a portion at a time.
  package func forEachPortion(_ body: ([PastFile]) async throws -> Void) async throws {
    var rest = files[...]
    while !rest.isEmpty {
      var (count, size) = (0, 0)
      for file in rest where count == 0 || size < Self.portion {
        count += 1
        size += file.versions.reduce(0) { $0 + $1.blob.size }
      }
      let portion = rest.prefix(count)
      rest = rest.dropFirst(count)
      var contents = try await repository.contents(of: portion.flatMap { $0.versions.map(\.blob) })[...]
      try await body(
        portion.map { file in
          defer { contents = contents.dropFirst(file.versions.count) }
          let versions = zip(file.versions, contents).map { PastFile.Version(committed: $0.time, bytes: $1) }
          return PastFile(path: file.path, versions: versions)
        })
    }
  }
}
