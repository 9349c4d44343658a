import Diagnostics
import StatusModel

/// A post whose links lead somewhere, and what was wrong with them.
final class ResolvedPost: Sendable {
  let post: ParsedPost
  let diagnostics: [Diagnostic]
  /// Where its links lead on the site, as bytes from the root: posts, pages and files that are published with it.
  let paths: [[UInt8]]

  init(post: ParsedPost, diagnostics: [Diagnostic], paths: [[UInt8]]) {
    self.post = post
    self.diagnostics = diagnostics
    self.paths = paths
  }

  /// Whether it depends on files beside the posts, which may change, or on what is missing, which may come.
  var isOpen: Bool { !diagnostics.isEmpty || paths.contains { $0.starts(with: "media/".utf8) } }

  func leads(toAnyOf addresses: Set<[UInt8]>) -> Bool { paths.contains { addresses.contains($0) } }

  /// Whether the site shows the same of both.
  func says(theSameAs other: ResolvedPost) -> Bool {
    switch (post.content, other.post.content) {
    case (.incident(let left), .incident(let right)): left == right
    case (.maintenance(let left), .maintenance(let right)): left == right
    case (.announcement(let left), .announcement(let right)): left == right
    case (.page(let left), .page(let right)): left == right
    default: false
    }
  }
}
