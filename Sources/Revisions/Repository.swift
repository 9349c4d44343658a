/// The repository that a project lies in.
struct Repository {
  private let git: Git
  private let root: String
  /// Of the project's folders, from the repository's root, with `/` at their ends; empty for the root itself.
  let prefixes: [String]

  init(of folders: [String], _ git: Git) throws {
    var root: [UInt8]?
    var prefixes: [String] = []
    for folder in folders {
      let answer = try git.run(["rev-parse", "--show-toplevel", "--show-prefix"], in: folder)
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
  func tree(of revision: String) throws -> String {
    let answer = try git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}"], in: root)
    let name = answer.output.prefix { $0 != UInt8(ascii: "\n") }
    let isName = name.count >= 40 && name.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard answer.isGood, isName else { throw RevisionError.unknown(revision) }
    return String(decoding: name, as: UTF8.self)
  }

  /// What the project's folders hold.
  func files(in tree: String) throws -> TreeListing {
    let paths = prefixes.contains { $0.isEmpty } ? [] : prefixes
    let answer = try git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", tree, "--"] + paths, in: root)
    guard answer.isGood else { throw RevisionError.git(answer.words) }
    return try TreeListing(answer.output)
  }

  func write(_ listing: TreeListing, to folder: String, in scratch: TemporaryFolder) throws {
    try scratch.makeFolder(folder)
    let answer = try git.run(["cat-file", "--batch"], in: root, input: listing.request)
    guard answer.isGood else { throw RevisionError.git(answer.words) }
    // Each object: `name blob size`, the end of the line, its bytes, and the end of a line.
    var place = 0
    for file in listing.files {
      let head = answer.output[place...].prefix { $0 != UInt8(ascii: "\n") }
      let start = head.endIndex + 1
      guard head.elementsEqual(file.object + Array(" blob \(file.size)".utf8)), start + file.size < answer.output.count
      else { throw RevisionError.git("it lacks a file of the revision") }
      try scratch.write(answer.output[start..<start + file.size], to: folder + "/" + file.path)
      place = start + file.size + 1
    }
  }
}
