/// The repository that a project lies in.
struct Repository {
  let git: Git
  let root: String
  /// Of the project's folders, from the repository's root, with `/` at their ends; empty for the root itself.
  let prefixes: [String]

  init(of folders: [String], _ git: Git) async throws {
    var root: [UInt8]?
    var prefixes: [String] = []
    for folder in folders {
      let answer = try await git.run(["rev-parse", "--show-toplevel", "--show-prefix"], in: folder)
      let lines = answer.output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if !answer.isGood, answer.words.utf8.starts(with: "env:".utf8) { throw RevisionError.git(answer.words) }
      guard answer.isGood, lines.count >= 2, root.map({ $0.elementsEqual(lines[0]) }) ?? true else {
        throw RevisionError.noRepository(folder: folder, words: answer.words)
      }
      root = Array(lines[0])
      prefixes.append(String(decoding: lines[1], as: UTF8.self))
    }
    self.git = git
    self.root = String(decoding: root ?? [], as: UTF8.self)
    self.prefixes = prefixes
  }

  /// The name of the revision's tree.
  func tree(of revision: String) async throws -> String {
    let answer = try await git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}"], in: root)
    let name = answer.output.prefix { $0 != UInt8(ascii: "\n") }
    guard answer.isGood, ObjectName.isValid(name) else { throw RevisionError.unknown(revision) }
    return String(decoding: name, as: UTF8.self)
  }

  /// What the project's folders hold.
  func files(in tree: String) async throws -> TreeListing {
    let paths = prefixes.contains { $0.isEmpty } ? [] : prefixes
    let answer = try await git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", tree, "--"] + paths, in: root)
    guard answer.isGood else { throw RevisionError.git(answer.words) }
    return try TreeListing(answer.output)
  }

  func write(_ listing: TreeListing, to folder: String, in scratch: TemporaryFolder) async throws {
    try scratch.makeFolder(folder)
    let contents = try await contents(of: listing.files.map(\.blob))
    for (file, bytes) in zip(listing.files, contents) { try scratch.write(bytes, to: folder + "/" + file.path) }
  }

  /// The bytes of each.
  func contents(of blobs: [Blob]) async throws -> [ArraySlice<UInt8>] {
    let answer = try await git.run(["cat-file", "--batch", "--buffer"], in: root, input: blobs.map(\.name).request)
    guard answer.isGood else { throw RevisionError.git(answer.words) }
    // Each object: `name blob size`, the end of the line, its bytes, and the end of a line.
    var place = 0
    return try blobs.map { blob in
      let head = answer.output[place...].prefix { $0 != UInt8(ascii: "\n") }
      let start = head.endIndex + 1
      guard head.elementsEqual(blob.name.hexadecimal + Array(" blob \(blob.size)".utf8)),
        start + blob.size < answer.output.count
      else { throw RevisionError.git("it lacks a file of the revision") }
      place = start + blob.size + 1
      return answer.output[start..<start + blob.size]
    }
  }
}
