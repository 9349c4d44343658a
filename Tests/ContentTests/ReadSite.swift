import Diagnostics
import StatusModel
import Testing
import TestSupport

@testable import Content
@testable import Loading

/// Several posts and the files beside them, read as one site.
struct ReadSite {
  let texts: [String: MarkedText]
  let result: ContentReader.Result

  /// `posts` are by path below `content`, without their ending.
  init(
    _ posts: [String: String], attachments: [String] = [], statics: [String] = [], folder: String = "content",
    includingDrafts: Bool = false, limits: ContentLimits = ContentLimits()
  ) async {
    var texts: [String: MarkedText] = [:]
    for (path, text) in posts { texts[path] = MarkedText(text, path: "content/\(path).md") }
    self.texts = texts
    // The order of a dictionary differs from run to run: so must no result.
    let files = texts.compactMap { path, text -> PostFile? in
      guard let kind = PostKind.allCases.first(where: { path.utf8.starts(with: $0.folder.utf8) }) else { return nil }
      return PostFile(kind: kind, path: "\(path).md", file: text.file)
    }
    result = await ContentReader.read(
      posts: files, attachments: attachments.map { Self.file($0, in: folder) },
      statics: statics.map { Self.file($0, in: "site/static") },
      context: ReadPost.context(limits), includingDrafts: includingDrafts)
  }

  private static func file(_ path: String, in folder: String) -> FileReference {
    FileReference(
      path: path, folder: SourceFolder(root: folder),
      components: path.utf8.split(separator: 0x2F).map { String(Substring($0)) })
  }

  /// A post with a title, the key that its kind needs, and more.
  static func post(_ kind: PostKind, keys: String = "tags: []", body: String = "") -> String {
    let own =
      switch kind {
      case .incident: "started: 2023-07-05 14:02\n\(keys)"
      case .maintenance: "starts: 2023-07-05 14:02\nends: 2023-07-05 15:00\n\(keys)"
      case .announcement: "from: 2023-07-05\n" + (keys == "tags: []" ? "draft: false" : keys)
      case .page: keys == "tags: []" ? "draft: false" : keys
      }
    return "---\ntitle: Post\n\(own)\n---\n\(body)\n"
  }

  func expectOnly(
    _ faults: [ExpectedFault], in path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let text = texts[path] else { return }
    expect(result.diagnostics, in: text, faults, sourceLocation: sourceLocation)
  }
}
