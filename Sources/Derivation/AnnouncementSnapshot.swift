package import StatusModel

/// One announcement at one instant.
package struct AnnouncementSnapshot: Sendable, Equatable {
  package let announcement: Announcement
  /// Whether the front page shows it: it has begun and is not over.
  package let isCurrent: Bool
}
