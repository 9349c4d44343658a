extension SiteEdition {
  /// The entries that `old` did not have, oldest first; with `old` nil all of them. What slides into a full feed because a newer entry was taken out
  /// is no news.
  package func news(since old: SiteEdition?) -> [FeedItem] {
    let earlier = old?.entries ?? []
    let known = Set(earlier.map { Array($0.id.utf8) })
    let oldest = earlier.count >= Self.feedLimit ? earlier.map(\.modified).min(by: Self.isEarlier) : nil
    return entries.reversed().filter { item in
      guard !known.contains(Array(item.id.utf8)) else { return false }
      // An old entry whose text was edited comes back into the feed, and is no news either.
      return oldest.map { !Self.isEarlier(item.published, $0) } ?? true
    }
    .enumerated().sorted { left, right in
      let (first, second) = (left.element.published, right.element.published)
      return Self.isEarlier(first, second) || !Self.isEarlier(second, first) && left.offset < right.offset
    }
    .map(\.element)
  }

  /// The entries that `old` had and that are gone, though there would be room for them.
  func missing(from old: SiteEdition) -> [FeedItem] {
    let known = Set(entries.map { Array($0.id.utf8) })
    let oldest = entries.count >= Self.feedLimit ? entries.map(\.modified).min(by: Self.isEarlier) : nil
    return old.entries.filter { item in
      guard !known.contains(Array(item.id.utf8)) else { return false }
      return oldest.map { !Self.isEarlier(item.modified, $0) } ?? true
    }
  }

  /// Of two instants in UTC as our documents write them the earlier has the lesser bytes.
  static func isEarlier(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
