import ArgumentParser
import Authoring
import Content
import Diagnostics
import Loading

/// Posts and their normal form.
struct FormatRun {
  let posts: [PostFile]
  /// By path, those that change.
  private(set) var formatted: [String: [UInt8]] = [:]
  /// What keeps posts from being read.
  private(set) var faults: [Diagnostic] = []

  var changed: [PostFile] { posts.filter { formatted[$0.path] != nil } }

  init(posts: [PostFile], context: ContentContext) {
    self.posts = posts
    let formatter = PostFormatter(context: context)
    for post in posts {
      faults += PostOutline.read(post, context: context).faults.filter { $0.severity == .error }
      let bytes = formatter.format(post)
      if bytes != post.file.bytes { formatted[post.path] = bytes }
    }
  }

  /// Each post whole or not at all. The disk's refusal ends the run with 2.
  func write(root: String) throws {
    let writer = PostWriter(root: root)
    for post in changed {
      let components = post.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      do {
        try writer.replace(components, post.file.bytes, with: formatted[post.path] ?? post.file.bytes)
      } catch {
        StandardStream.error.write("allclear: error: \(error)\n")
        throw ExitCode(2)
      }
    }
  }
}
