import Diagnostics
import Loading
import StatusModel

/// Every address that posts claim, so that two sources for one are found before anything is written.
struct AddressBook {
  /// Words that pages of ours stand under.
  static let reserved = [
    "incidents", "maintenance", "announcements", "history", "components", "postmortems", "follow-ups", "dependencies",
    "insights", "subscribe", "tags", "api", "badges", "assets", "media", "embed",
  ]

  private struct Claim {
    let post: ParsedPost
    let what: String
  }

  /// By output path in lower case: some file systems ignore case.
  private var claims: [[UInt8]: Claim] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ post: ParsedPost) {
    let slug = post.identity.slug
    if post.source.kind == .page, Self.reserved.contains(slug) {
      diagnostics.append(
        Diagnostic(
          .duplicateAddress, "the address /\(slug)/ is taken by Allclear's own pages", hint: "choose another 'slug: …'",
          at: post.slugRange, in: post.source.file))
    }
    claim(post.address + "index.html", what: "/\(post.address)", at: post.slugRange, by: post)
    for (alias, range) in zip(post.identity.aliases, post.aliasRanges) {
      claim(alias, what: "/\(alias)", at: range, by: post)
    }
  }

  private mutating func claim(_ path: String, what: String, at range: Range<Int>, by post: ParsedPost) {
    let key = Array(path.lowercased().utf8)
    guard let first = claims[key] else {
      claims[key] = Claim(post: post, what: what)
      return
    }
    let differsInCase = !first.what.utf8.elementsEqual(what.utf8)
    diagnostics.append(
      Diagnostic(
        .duplicateAddress,
        "the address \(what) is also that of \(first.post.source.file.path)"
          + (differsInCase ? " where case does not count" : ""),
        hint: "give one of them another 'slug: …'", at: range, in: post.source.file))
  }
}
