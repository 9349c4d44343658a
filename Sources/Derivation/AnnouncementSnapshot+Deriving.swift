internal import StatusModel

extension AnnouncementSnapshot {
  /// nil when it has not begun by `now`.
  init?(of announcement: Announcement, at now: Instant) {
    guard announcement.from <= now else { return nil }
    self.init(announcement: announcement, isCurrent: announcement.until.map { now < $0 } ?? true)
  }
}
