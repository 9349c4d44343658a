import Diagnostics
import Loading
import StatusModel

/// Every address that posts claim, so that two sources for one are found before anything is written.
struct AddressBook {
  /// Folders and files that pages of ours stand at, or will.
  private static let reserved = Set(
    [
      "index.html", "404.html", "history", "components", "postmortems", "follow-ups", "dependencies", "insights",
      "subscribe", "tags", "api", "badges", "assets", "media", "embed", "allclear.json", "favicon.svg", "feed.json",
      "history.atom", "history.rss", "llms.txt", "maintenance.ics", "metrics.txt", "robots.txt", "sitemap.xml",
      "updates.atom", "updates.rss", "_headers", "_redirects",
    ].map { Array($0.utf8) })
  /// Folders that old addresses may share with ours.
  private static let shared = ["incidents", "maintenance", "announcements"]

  private struct Claim {
    /// As messages name it.
    let source: String
    let path: String
  }

  /// By path in lower case: some file systems ignore case.
  private var files: [[UInt8]: Claim] = [:]
  /// The folders of those files, likewise, each by the first file in it.
  private var folders: [[UInt8]: Claim] = [:]
  /// Where each given id stands, by the id.
  private var ids: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(statics: [FileReference] = []) {
    for name in Self.shared { add(Claim(source: "Allclear's own pages", path: "\(name)/index.html")) }
    for file in statics { add(Claim(source: file.displayPath, path: file.path)) }
  }

  /// What is wrong with the addresses that posts claim.
  static func faults(of posts: [ParsedPost], statics: [FileReference]) -> [Diagnostic] {
    var book = AddressBook(statics: statics)
    for post in posts { book.add(post) }
    return book.diagnostics
  }

  mutating func add(_ post: ParsedPost) {
    if !post.identity.slug.isEmpty {
      let hint = "give one of them another 'slug: …'"
      claim(post.address + "index.html", named: "/\(post.address)", hint: hint, at: post.slugRange, by: post)
    }
    for (alias, range) in zip(post.identity.aliases, post.aliasRanges) {
      claim(alias, named: "/\(alias)", hint: "take the alias out of one of them", at: range, by: post)
    }
    claimID(of: post)
  }

  private mutating func claim(
    _ path: String, named name: String, hint: String, at range: Range<Int>, by post: ParsedPost
  ) {
    if Self.reserved.contains(Array(Self.folded(path).prefix { $0 != UInt8(ascii: "/") })) {
      return report("the address \(name) is taken by Allclear's own pages", hint: hint, at: range, by: post)
    }
    let claim = Claim(source: post.source.file.path, path: path)
    guard let other = conflict(with: path) else { return add(claim) }
    let isSame = other.path.utf8.elementsEqual(path.utf8)
    let isCase = !isSame && Self.folded(other.path).elementsEqual(Self.folded(path))
    let others =
      other.source.utf8.elementsEqual(claim.source.utf8) ? "this post has it already" : "\(other.source) has it"
    let way = isSame ? "" : isCase ? ", where case does not count" : ", as the folder or file /\(other.path)"
    report(
      "the address \(name) is taken: \(others)\(way)", id: isCase ? .caseCollision : .duplicateAddress, hint: hint,
      at: range, by: post)
  }

  private mutating func claimID(of post: ParsedPost) {
    guard let id = post.identity.id, let range = post.idRange else { return }
    guard let other = ids[id] else {
      ids[id] = post.source.file.path
      return
    }
    report("the id '\(id)' is also that of \(other)", hint: "give each post its own", at: range, by: post)
  }

  private mutating func report(
    _ message: String, id: DiagnosticID = .duplicateAddress, hint: String, at range: Range<Int>, by post: ParsedPost
  ) {
    diagnostics.append(Diagnostic(id, message, hint: hint, at: range, in: post.source.file))
  }
}

extension AddressBook {
  private mutating func add(_ claim: Claim) {
    let key = Self.folded(claim.path)
    files[key] = files[key] ?? claim
    for folder in Self.folders(of: key) where folders[folder] == nil { folders[folder] = claim }
  }

  /// What has the path already, as the same file, as a folder, or as a file where the path needs a folder.
  private func conflict(with path: String) -> Claim? {
    let key = Self.folded(path)
    return files[key] ?? folders[key] ?? Self.folders(of: key).lazy.compactMap { files[$0] }.first
  }

  private static func folders(of key: [UInt8]) -> [[UInt8]] {
    key.indices.filter { key[$0] == UInt8(ascii: "/") }.map { Array(key[..<$0]) }
  }

  private static func folded(_ path: String) -> [UInt8] { Array(path.lowercased().utf8) }
}
