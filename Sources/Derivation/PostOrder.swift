internal import StatusModel

/// A post's place among those of its kind: pinned first, then newest first, then by slug.
///
/// Sorted in place of the posts themselves, which are large.
struct PostOrder: Comparable {
  let isPinned: Bool
  let at: Instant
  let slug: String

  init(_ identity: PostIdentity, at instant: Instant, pinnedFirst: Bool = false) {
    isPinned = pinnedFirst && identity.isPinned
    at = instant
    slug = identity.slug
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.isPinned != right.isPinned { return left.isPinned }
    if left.at != right.at { return left.at > right.at }
    return left.slug < right.slug
  }
}

extension Array {
  func sorted(by order: (Element) -> PostOrder) -> [Element] {
    let orders = map(order)
    // Histories come sorted already.
    if zip(orders, orders.dropFirst()).allSatisfy({ !($1 < $0) }) { return self }
    return orders.enumerated().sorted { $0.element < $1.element }.map { self[$0.offset] }
  }
}
