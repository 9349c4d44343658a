/// Why a revision could not be had.
package enum RevisionError: Error, Equatable, CustomStringConvertible {
  /// It begins with `-`, is empty, or holds what no name of a revision has.
  case unusableName
  case unknown(String)
  /// A folder of the project is in no repository, or they are in several; with what git said.
  case noRepository(folder: String, words: String)
  /// The revision has no such folder, by its path in the repository.
  case folderMissing(String)
  /// A tree with more files or bytes than a project of posts has.
  case tooLarge
  /// A tree that git itself would not make.
  case damaged
  /// git had to be stopped.
  case tooSlow
  /// git could not be run, or ended badly; with the first line of what it said.
  case git(String)
  case disk(String)

  package var description: String {
    switch self {
    case .unusableName: "this is no name of a revision"
    case .unknown(let name):
      "there is no revision '\(name)' here; a shallow clone lacks the earlier ones (in CI: fetch more than one commit)"
    case .noRepository(let folder, let words):
      "\(folder) is in no git repository, or not in that of the other folder" + (words.isEmpty ? "" : " (\(words))")
    case .folderMissing(let path): "the revision has no folder \(path)"
    case .tooLarge: "the revision holds more files, or more bytes, than a project of posts has"
    case .damaged: "the repository holds a tree that git itself would not make"
    case .tooSlow: "git took too long"
    case .git(let words): "git failed: \(words)"
    case .disk(let words): "the temporary folder failed: \(words)"
    }
  }
}
