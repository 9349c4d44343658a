import Diagnostics
import Loading
import RichText
import StatusModel

/// Resolves one post's links into the project and reports those that lead nowhere.
struct LinkResolver {
  let index: ContentIndex
  let includesDrafts: Bool
  private(set) var diagnostics: [Diagnostic] = []
  /// The files that posts show or link to, by published path.
  private(set) var assets: [[UInt8]: PostAsset] = [:]

  init(index: ContentIndex, includesDrafts: Bool) {
    self.index = index
    self.includesDrafts = includesDrafts
  }

  mutating func resolve(_ post: inout ParsedPost) {
    guard !post.links.isEmpty else { return }
    var targets: [[UInt8]: LinkTarget] = [:]
    for link in post.links {
      let target = target(of: link, in: post)
      targets[Array(link.destination.utf8)] = target
    }
    post.content.replaceTexts { text in
      for position in text.nodes.indices { text.nodes[position].resolve(targets) }
    }
  }

  private mutating func target(of link: PendingLink, in post: ParsedPost) -> LinkTarget {
    switch LinkClassifier.classify(link.destination) {
    case .rooted(let path, let fragment):
      guard let page = page(at: path) else {
        return report("there is no page '/\(path)'", hint: nil, link, in: post)
      }
      return check(page, fragment: fragment, link, in: post)
    case .relative(let path, let fragment):
      guard let full = Self.join(post.source.path, path) else {
        return report("the link leads out of 'content'", hint: "link to a file beside the posts", link, in: post)
      }
      if let target = index.posts[Array(full.utf8)] { return check(target, fragment: fragment, link, in: post) }
      if let file = index.attachments[Array(full.utf8)] { return asset(file, link, in: post) }
      let hint = Suggestion.nearest(to: full, among: index.postPaths).map { "did you mean '\($0)' in content?" }
      return report("there is no file '\(full)' in content", hint: hint ?? "write the path from this post", link, in: post)
    default: return .refused
    }
  }

  private func page(at path: String) -> ContentIndex.Target? {
    index.pages[Array(path.utf8)] ?? index.pages[Array((path + "/").utf8)]
  }

  private mutating func check(
    _ target: ContentIndex.Target, fragment: String?, _ link: PendingLink, in post: ParsedPost
  ) -> LinkTarget {
    if target.isDraft, !includesDrafts, !post.identity.isDraft {
      return report("the link leads to a draft", hint: "publish it, or take the link out", link, in: post)
    }
    guard let fragment else { return .site(path: target.address, fragment: nil) }
    guard let anchors = target.anchors else { return .site(path: target.address, fragment: fragment) }
    if anchors.contains(where: { $0.utf8.elementsEqual(fragment.utf8) }) {
      return .site(path: target.address, fragment: "\(target.anchorPrefix)_\(fragment)")
    }
    return report(
      "that post has no heading with the anchor '#\(fragment)'", hint: Suggestion.hint(for: fragment, among: anchors), link,
      in: post)
  }

  private mutating func asset(_ file: FileReference, _ link: PendingLink, in post: ParsedPost) -> LinkTarget {
    do {
      try AttachmentCheck.check(file)
    } catch {
      return report(error.message, hint: error.hint, link, in: post, id: error.id)
    }
    let path = "media/\(file.path)"
    assets[Array(path.utf8)] = PostAsset(source: file.displayPath, path: path)
    return .site(path: path, fragment: nil)
  }

  private mutating func report(
    _ message: String, hint: String?, _ link: PendingLink, in post: ParsedPost, id: DiagnosticID = .brokenLink
  ) -> LinkTarget {
    diagnostics.append(Diagnostic(id, message, hint: hint, at: link.range, in: post.source.file))
    return .refused
  }

  /// A path from the folder of the file `base`; nil when it climbs out of the root.
  static func join(_ base: String, _ path: String) -> String? {
    var parts = base.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String(Substring($0)) }
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(Substring(part)))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension RichText.Node {
  fileprivate mutating func resolve(_ targets: [[UInt8]: LinkTarget]) {
    switch self {
    case .open(.link(.unresolved(let destination), let title)):
      self = .open(.link(targets[Array(destination.utf8)] ?? .refused, title: title))
    case .image(.unresolved(let destination), let alternative, let title):
      self = .image(targets[Array(destination.utf8)] ?? .refused, alternative: alternative, title: title)
    default: break
    }
  }
}
