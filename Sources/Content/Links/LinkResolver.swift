import Diagnostics
import Loading
import RichText
import StatusModel

/// Resolves the links of posts into the project and reports those that lead nowhere.
struct LinkResolver {
  typealias Destination = PendingLink.Destination

  let index: ContentIndex
  let includesDrafts: Bool
  /// The files that posts show or link to, by published path.
  private(set) var assets: [[UInt8]: PostAsset] = [:]
  /// The places in posts that links have led to so far, by the path of the post.
  private var places: [[UInt8]: [[UInt8]: PostAnchors.Place]] = [:]

  init(index: ContentIndex, includesDrafts: Bool) {
    self.index = index
    self.includesDrafts = includesDrafts
  }

  mutating func resolved(_ post: ParsedPost) -> ResolvedPost {
    guard !post.links.isEmpty else { return ResolvedPost(post: post, diagnostics: [], paths: []) }
    var diagnostics: [Diagnostic] = []
    var results: [Destination: Result<LinkTarget, LinkFault>] = [:]
    var suggestions = LinkSuggestions(index: index)
    for link in post.links {
      let result = results[link.destination] ?? self.result(link.destination, in: post, &suggestions)
      results[link.destination] = result
      guard case .failure(let fault) = result else { continue }
      diagnostics.append(Diagnostic(fault.id, fault.message, hint: fault.hint, at: link.range, in: post.source.file))
    }
    var content = post.content
    content.replaceTexts { text in
      // Of those without a link not even the list is copied.
      for position in text.nodes.indices {
        if let node = text.nodes[position].resolved(results) { text.nodes[position] = node }
      }
    }
    let paths = results.values.compactMap { result -> [UInt8]? in
      guard case .success(.site(let path, _)) = result else { return nil }
      return Array(path.utf8)
    }
    return ResolvedPost(post: post.replacing(content), diagnostics: diagnostics, paths: paths)
  }

  private mutating func result(
    _ destination: Destination, in post: ParsedPost, _ suggestions: inout LinkSuggestions
  ) -> Result<LinkTarget, LinkFault> {
    Result { () throws(LinkFault) in try target(of: destination, in: post, &suggestions) }
  }

  private mutating func target(
    of destination: Destination, in post: ParsedPost, _ suggestions: inout LinkSuggestions
  ) throws(LinkFault) -> LinkTarget {
    switch LinkClassifier.classify(destination.text) {
    case .anchor(let name):
      guard !destination.isImage else { throw Self.noPicture }
      return try ownAnchor(name, of: post, &suggestions)
    case .rooted(let path, let fragment):
      guard let page = index.pages[Array(path.utf8)] ?? index.pages[Array((path + "/").utf8)] else {
        throw LinkFault(message: "there is no page '/\(path)'", hint: suggestions.address(near: path))
      }
      if destination.isImage, !AttachmentCheck.isPicture(page.address) { throw Self.noPicture }
      return try check(page, fragment: fragment, in: post, &suggestions)
    case .relative(let path, let fragment):
      guard let full = Self.join(post.source.path, path) else {
        throw LinkFault(message: "the link leads out of 'content'", hint: "link to a file beside the posts")
      }
      return try target(at: full, fragment: fragment, isImage: destination.isImage, in: post, &suggestions)
    case .external, .refused: return .refused
    }
  }

  private mutating func target(
    at path: String, fragment: String?, isImage: Bool, in post: ParsedPost, _ suggestions: inout LinkSuggestions
  ) throws(LinkFault) -> LinkTarget {
    let key = Array(path.utf8)
    if index.unreadable.contains(key) { return .refused }
    if let target = index.posts[key] {
      if isImage { throw Self.noPicture }
      return try check(target, fragment: fragment, in: post, &suggestions)
    }
    guard let file = index.attachments[key] else {
      throw LinkFault(message: "there is no file '\(path)' in content", hint: suggestions.file(near: path))
    }
    if isImage, !AttachmentCheck.isPicture(path) { throw Self.noPicture }
    return try asset(file, in: post)
  }

  private static let noPicture = LinkFault(
    message: "this is no picture", hint: "one of \(AttachmentCheck.pictures.joined(separator: ", ")), beside the post")

  private mutating func ownAnchor(
    _ name: String, of post: ParsedPost, _ suggestions: inout LinkSuggestions
  ) throws(LinkFault) -> LinkTarget {
    switch place(name, in: post.anchors) {
    case .heading: return .anchor(name)
    case .part(let id): return .site(path: post.address, fragment: id)
    case nil:
      throw LinkFault(
        message: "no heading here has the anchor '#\(name)'", hint: suggestions.anchor(near: name, in: post.anchors))
    }
  }

  private mutating func check(
    _ target: ContentIndex.Target, fragment: String?, in post: ParsedPost, _ suggestions: inout LinkSuggestions
  ) throws(LinkFault) -> LinkTarget {
    if target.isDraft, !includesDrafts, !post.identity.isDraft {
      throw LinkFault(message: "the link leads to a draft", hint: "publish it, or take the link out")
    }
    guard let fragment, let anchors = target.anchors else { return .site(path: target.address, fragment: fragment) }
    switch place(fragment, in: anchors) {
    case .heading: return .site(path: target.address, fragment: "\(target.anchorPrefix)_\(fragment)")
    case .part(let id): return .site(path: target.address, fragment: id)
    case nil:
      throw LinkFault(
        message: "that post has no heading with the anchor '#\(fragment)'",
        hint: suggestions.anchor(near: fragment, in: anchors))
    }
  }

  private mutating func place(_ name: String, in anchors: PostAnchors) -> PostAnchors.Place? {
    let post = Array(anchors.path.utf8)
    let known = places[post] ?? anchors.places
    places[post] = known
    return known[Array(name.utf8)]
  }

  private mutating func asset(_ file: FileReference, in post: ParsedPost) throws(LinkFault) -> LinkTarget {
    let path = "media/\(file.path)"
    let key = Array(path.utf8)
    if assets[key] == nil { try AttachmentCheck.check(file) }
    if includesDrafts || !post.identity.isDraft { assets[key] = PostAsset(source: file.displayPath, path: path) }
    return .site(path: path, fragment: nil)
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
  /// nil when nothing in it was open.
  fileprivate func resolved(_ results: [PendingLink.Destination: Result<LinkTarget, LinkFault>]) -> RichText.Node? {
    switch self {
    case .open(.link(.unresolved(let text), let title)):
      .open(.link(Self.target(results[.init(text, isImage: false)]), title: title))
    case .image(.unresolved(let text), let alternative, let title):
      .image(Self.target(results[.init(text, isImage: true)]), alternative: alternative, title: title)
    default: nil
    }
  }

  private static func target(_ result: Result<LinkTarget, LinkFault>?) -> LinkTarget {
    guard case .success(let target) = result else { return .refused }
    return target
  }
}
