import FrontMatter
import Loading

extension PostKind {
  private static let common = ["title", "draft", "slug", "aliases", "id"]

  private static let incidentKeys = KeyTable(
    owner: "an incident",
    names: common + ["components", "impact", "started", "detected", "resolved", "tags", "pinned"])
  private static let maintenanceKeys = KeyTable(
    owner: "a maintenance", names: common + ["components", "starts", "ends", "repeat", "tags", "pinned"])
  private static let announcementKeys = KeyTable(
    owner: "an announcement", names: common + ["from", "until", "pinned"])
  private static let pageKeys = KeyTable(owner: "a page", names: common)

  /// What the front matter of such a post may say.
  var keys: KeyTable {
    switch self {
    case .incident: Self.incidentKeys
    case .maintenance: Self.maintenanceKeys
    case .announcement: Self.announcementKeys
    case .page: Self.pageKeys
    }
  }
}
