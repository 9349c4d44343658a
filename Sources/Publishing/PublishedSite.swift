internal import Glibc
internal import Output

/// The site that an output holds, every file of which is known to be ours.
struct PublishedSite: Sendable {
  let directory: Directory
  let manifest: Manifest
  /// The files of the manifest, by path.
  let files: [OutputPath: Manifest.File]

  /// nil when there is no output yet, or an empty one. Throws when there is anything that we did not make.
  init?(at location: OutputLocation, in parent: Directory, options: PublishingOptions) throws(PublishingError) {
    guard let directory = try Self.folder(at: location, in: parent) else { return nil }
    let (isEmpty, manifest) = try Self.reading(location) { () throws(SystemError) in
      (try directory.entries().isEmpty, try Self.manifest(in: directory))
    }
    if isEmpty { return nil }
    guard let manifest, manifest.isMade(by: options.generator) else {
      throw PublishingError(.foreignFolder, location.path)
    }
    guard manifest.audience == options.audience else { throw PublishingError(.otherAudience, location.path) }
    (self.directory, self.manifest) = (directory, manifest)
    files = Dictionary(manifest.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let foreign = try Self.reading(location, firstForeignFile)
    if let foreign { throw PublishingError(.foreignFile, "\(location.path)/\(foreign)") }
  }

  /// Whether the site is still the one that has the output's name.
  func isStill(at location: OutputLocation, in parent: Directory) throws(SystemError) -> Bool {
    try parent.status(of: location.name)?.identity == directory.status().identity
  }

  private static func folder(
    at location: OutputLocation, in parent: Directory
  ) throws(PublishingError) -> Directory? {
    let kind = try reading(location) { () throws(SystemError) in try parent.status(of: location.name)?.kind }
    switch kind {
    case nil: return nil
    case .link: throw PublishingError(.outputIsLink, location.path)
    case .file, .other: throw PublishingError(.outputIsNoFolder, location.path)
    case .folder: return try reading(location) { () throws(SystemError) in try parent.folder(location.name) }
    }
  }

  /// nil when there is none, or one that cannot be of ours.
  private static func manifest(in directory: Directory) throws(SystemError) -> Manifest? {
    do { return try directory.readFile(Manifest.fileName).flatMap(Manifest.init(decoding:)) } catch {
      if error.number == ENOENT || error.number == ELOOP { return nil }
      throw error
    }
  }

  private static func reading<Result>(
    _ location: OutputLocation, _ body: () throws(SystemError) -> Result
  ) throws(PublishingError) -> Result {
    try PublishingError.explain("read", location.path, body)
  }
}
