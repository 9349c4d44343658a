import Foundation

/// The files of a project as they were in a revision of its git repository.
///
/// They are read from git's objects and written to a temporary folder as they are: no hook, filter or attribute of the
/// repository has a say, and no program but git is started.
package enum Revision {
  /// Writes the project's folders of `revision` and hands their places to `body`, in their order, with the root that is to be
  /// left out of messages. All is removed when `body` is done. Throws `RevisionError`, and what `body` throws.
  package static func withFiles<Result>(
    of revision: String, folders: [String], _ body: (_ folders: [String], _ root: String) async throws -> Result
  ) async throws -> Result {
    guard isUsable(revision) else { throw RevisionError.unusableName }
    return try await TemporaryFolder.using { scratch in
      let git = Git(scratch: scratch)
      let repository = try await Repository(of: folders, git)
      let tree = try await repository.tree(of: revision)
      let files = try await repository.files(in: tree)
      try await repository.write(files, to: "tree", in: scratch)
      let places = try repository.prefixes.map { prefix in
        guard files.files.contains(where: { $0.path.utf8.starts(with: prefix.utf8) }) else {
          throw RevisionError.folderMissing(prefix)
        }
        return scratch.path("tree/" + prefix)
      }
      return try await body(places, scratch.path("tree"))
    }
  }

  /// git reads what begins with `-` as an option.
  private static func isUsable(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.first != UInt8(ascii: "-") && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
}
