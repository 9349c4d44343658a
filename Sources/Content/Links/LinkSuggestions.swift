import Diagnostics

/// What the broken links of one post may have meant. A site has many pages, so only the first few are searched for.
struct LinkSuggestions {
  private static let limit = 10
  private let index: ContentIndex
  private var searches = 0

  init(index: ContentIndex) {
    self.index = index
  }

  mutating func file(near path: String) -> String {
    nearest(to: path, among: index.postPaths).map { "did you mean '\($0)' in content?" }
      ?? "write the path from this post to the file"
  }

  mutating func address(near path: String) -> String? {
    nearest(to: path, among: index.addresses).map { "did you mean '/\($0)'?" }
  }

  mutating func anchor(near name: String, in anchors: PostAnchors) -> String? {
    searches += 1
    return searches <= Self.limit ? Suggestion.hint(for: name, among: Array(anchors.names.prefix(100))) : nil
  }

  private mutating func nearest(to path: String, among candidates: [String]) -> String? {
    searches += 1
    return searches <= Self.limit ? Suggestion.nearest(to: path, among: candidates) : nil
  }
}
