import Content
package import Loading
package import StatusModel

/// Names for the files of new posts.
package struct PostNames {
  private let kind: PostKind
  /// Of posts of the kind: slugs, and paths below the folder of posts.
  private let slugs: Set<[UInt8]>
  private let paths: Set<[UInt8]>
  private let limit: Int
  /// Whether the posts of the kind lie in folders by year.
  private let isByYear: Bool

  package init(kind: PostKind, posts: [KnownPost], limit: Int) {
    self.kind = kind
    self.limit = limit
    let own = posts.filter { $0.kind == kind }
    slugs = Set(own.map { Array($0.slug.utf8) })
    paths = Set(own.map { Array($0.path.utf8) })
    isByYear = own.contains { post in
      let parts = post.path.utf8.split(separator: UInt8(ascii: "/"))
      return parts.count > 2 && parts[1].count == 4 && parts[1].allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// The parts of a path that no post has: `incidents/2026-11-23-slow-restores.md`, in the year's folder where others lie in
  /// one. Of several posts with one title on a day, those after the first end in `-2`, `-3` ... `day` is nil for posts
  /// without a date in their name.
  package func path(forTitle title: String, language: String, day: CivilDate?, year: Int) -> [String] {
    let words = TitleWords.slug(of: title, language: language) ?? Self.fallback(kind)
    let date = day.map { TimeWriter.day($0) + "-" } ?? ""
    var number = 1
    while true {
      let ending = number == 1 ? "" : "-\(number)"
      let room = limit - date.utf8.count - ending.utf8.count
      let name = date + TitleWords.cut(words, to: room) + ending
      let path = path(named: name, year: year)
      if isFree(name, path) { return path }
      number += 1
    }
  }

  /// The parts of the path for a slug that the user chose.
  package func path(forSlug slug: String, year: Int) throws(AuthoringError) -> [String] {
    guard Slug.isValid(slug, limit: limit) else {
      let hint = Slug.suggestion(for: slug, limit: limit).map { "; write '\($0)'" } ?? ""
      throw AuthoringError(
        "'\(slug)' is no slug: it takes up to \(limit) of a-z, 0-9 and hyphens\(hint)", isUsage: true)
    }
    let path = path(named: slug, year: year)
    guard isFree(slug, path) else {
      throw AuthoringError("there is a post with the slug '\(slug)' already; choose another")
    }
    return path
  }

  private func path(named name: String, year: Int) -> [String] {
    [kind.folder] + (isByYear ? [String(year)] : []) + ["\(name).md"]
  }

  private func isFree(_ slug: String, _ path: [String]) -> Bool {
    !slugs.contains(Array(slug.utf8)) && !paths.contains(Array(path.joined(separator: "/").utf8))
  }

  private static func fallback(_ kind: PostKind) -> String {
    switch kind {
    case .incident: "incident"
    case .maintenance: "maintenance"
    case .announcement: "announcement"
    case .page: "page"
    }
  }
}
