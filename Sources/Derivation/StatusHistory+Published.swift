internal import StatusModel

extension StatusHistory {
  /// The history without drafts, unless they are asked for, in the order that `StatusHistory` promises.
  func published(includingDrafts: Bool) -> StatusHistory {
    func isPublic(_ identity: PostIdentity) -> Bool { includingDrafts || !identity.isDraft }
    return StatusHistory(
      settings: settings,
      incidents: (incidents.allSatisfy { isPublic($0.identity) }
        ? incidents : incidents.filter { isPublic($0.identity) })
        .sorted { PostOrder($0.identity, at: $0.started) },
      maintenances: maintenances.filter { isPublic($0.identity) }
        .sorted { PostOrder($0.identity, at: $0.starts) },
      announcements: announcements.filter { isPublic($0.identity) }
        .sorted { PostOrder($0.identity, at: $0.from, pinnedFirst: true) },
      pages: pages.filter { isPublic($0.identity) }
        .sorted { PostOrder($0.identity, at: .endOfTime) },
      assets: assets.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }
}
