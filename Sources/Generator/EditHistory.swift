import Content
import Diagnostics
import Loading
import Revisions
import StatusModel

/// What the repository tells of the updates' earlier texts.
struct EditHistory: Sendable {
  /// What it was read from; nil where there is no repository.
  private let stamp: HistoryStamp?
  /// By the post's file as messages name it, in bytes.
  private(set) var posts: [[UInt8]: PostEdits] = [:]
  /// Why it may lack something.
  private(set) var notes: [Diagnostic] = []

  private static let kinds: [PostKind] = [.incident, .maintenance]

  /// `known` is what a run before has read with the same context; while the repository is the same, git is not asked again.
  static func read(
    content: String, context: ContentContext, after known: EditHistory?
  ) async -> EditHistory {
    let stamp = HistoryStamp(of: content)
    if var known, known.stamp == stamp {
      // Once is enough.
      known.notes = []
      return known
    }
    var history = EditHistory(stamp: stamp)
    guard stamp != nil else { return history }
    do {
      try await history.read(SourceFolder(root: content), context: context)
    } catch {
      history.notes.append(
        Diagnostic(
          .unreadHistory, "edits of published updates are not shown (\(error))",
          hint: "see docs/messages.md, or build with --no-git", at: nil))
    }
    return history
  }

  private init(stamp: HistoryStamp?) {
    self.stamp = stamp
  }

  private mutating func read(_ folder: SourceFolder, context: ContentContext) async throws {
    let finder = EditFinder(context: context)
    let found = try await FolderHistory.with(
      folder.root, parts: Self.kinds.map(\.folder), sizeLimit: context.limits.postSize
    ) { history in
      var found: [(path: String, edits: PostEdits)] = []
      try await history.forEachPortion { files in
        found += await files.compactMap(PostVersions.init).concurrentMap { ($0.path, finder.edits(in: $0)) }
      }
      return (posts: found, isShallow: history.isShallow)
    }
    guard let found else { return }
    for post in found.posts where !post.edits.isEmpty {
      let components = post.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      posts[Array(folder.displayPath(of: components).utf8)] = post.edits
    }
    if found.isShallow {
      notes.append(
        Diagnostic(
          .shallowHistory, "this is a shallow clone: edits before its earliest commit are not shown",
          hint: "fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0), or build with --no-git", at: nil))
    }
  }
}

extension PostVersions {
  /// nil when the file lies in no folder of posts.
  fileprivate init?(_ file: PastFile) {
    let folder = file.path.utf8.prefix { $0 != UInt8(ascii: "/") }
    guard let kind = PostKind(folder: String(Substring(folder))) else { return nil }
    self.init(
      kind: kind, path: file.path,
      versions: file.versions.map { Version(committed: Instant(seconds: $0.committed), bytes: Array($0.bytes)) })
  }
}
