/// What readers would see change from one edition of a site to another.
package struct Comparison: Sendable {
  package let old: SiteEdition
  package let new: SiteEdition
  /// By area, and in an area in the order of the new edition, what is gone last.
  package let changes: [Change]

  package init(old: SiteEdition, new: SiteEdition) {
    self.old = old
    self.new = new
    let changes = [
      Self.site(old.document, new.document), Self.components(old.document, new.document),
      Self.incidents(old.document, new.document), Self.maintenances(old.document, new.document),
      Self.announcements(old.document, new.document), Self.entries(old, new), Self.pages(old, new),
    ]
    .joined()
    self.changes = Change.Area.allCases.flatMap { area in changes.filter { $0.area == area } }
  }

  private static func site(_ old: SiteDocument, _ new: SiteDocument) -> [Change] {
    [
      Change(
        .site, .changed, details: [.init("title", old.title, new.title), .init("address", old.url, new.url)]),
      Change(.overall, .changed, details: [.init("status", old.overall, new.overall)]),
    ]
    .filter { !$0.details.isEmpty }
  }

  /// Texts come and go, and are edited; what is new will be announced.
  private static func entries(_ old: SiteEdition, _ new: SiteEdition) -> [Change] {
    let before = ByteKeyed(old.entries, by: \.id)
    let edited = new.entries.compactMap { item -> Change? in
      guard let earlier = before[item.id] else { return nil }
      let change = Change(
        .update, .changed, id: item.id, name: item.title,
        details: [
          .init("title", earlier.title, item.title),
          .init("text", earlier.html == item.html ? nil : "as it was", earlier.html == item.html ? nil : "edited"),
        ])
      return change.details.isEmpty ? nil : change
    }
    return edited + new.missing(from: old).map { Change(.update, .removed, id: $0.id, name: $0.title) }
      + new.news(since: old).map { Change(.entry, .added, id: $0.id, name: $0.title) }
  }

  /// Pages that lead nowhere now: an alias would be a page at the same place.
  private static func pages(_ old: SiteEdition, _ new: SiteEdition) -> [Change] {
    let kept = Set(new.paths.map { Array($0.utf8) })
    return old.paths.filter { $0.utf8.suffix(5).elementsEqual(".html".utf8) && !kept.contains(Array($0.utf8)) }
      .map { path in
        let index = "index.html".utf8
        let isIndex = path.utf8.suffix(index.count).elementsEqual(index)
        return Change(
          .page, .removed,
          id: "/" + String(decoding: isIndex ? path.utf8.dropLast(index.count) : path.utf8[...], as: UTF8.self))
      }
  }
}
