import Content
import Diagnostics
package import Loading
package import StatusModel

/// A post of the project, as much as it takes to find it.
package struct KnownPost: Sendable {
  package let kind: PostKind
  /// Below the folder of posts.
  package let path: String
  /// As messages name it.
  package let displayPath: String
  package let slug: String
  package let title: String
  /// Whether it is an incident that has begun and is not over.
  package let isOpen: Bool

  package static func all(_ posts: [PostFile], in history: StatusHistory, at now: Instant) -> [KnownPost] {
    var identities: [[UInt8]: (PostIdentity, isOpen: Bool)] = [:]
    func add(_ identity: PostIdentity, isOpen: Bool = false) {
      identities[Array(identity.source.utf8)] = (identity, isOpen)
    }
    for incident in history.incidents { add(incident.identity, isOpen: isOpen(incident, at: now)) }
    for maintenance in history.maintenances { add(maintenance.identity) }
    for announcement in history.announcements { add(announcement.identity) }
    for page in history.pages { add(page.identity) }
    return posts.map { post in
      let known = identities[Array(post.file.path.utf8)]
      let name = post.path.utf8.split(separator: UInt8(ascii: "/")).last ?? post.path.utf8[...]
      let fileName = String(decoding: name.dropLast(".md".utf8.count), as: UTF8.self)
      return KnownPost(
        kind: post.kind, path: post.path, displayPath: post.file.path, slug: known?.0.slug ?? fileName,
        title: known?.0.title ?? "", isOpen: known?.isOpen ?? false)
    }
  }

  private static func isOpen(_ incident: Incident, at now: Instant) -> Bool {
    if let resolved = incident.givenResolved, resolved <= now { return false }
    let last = incident.updates.last { $0.at <= now }
    return incident.started <= now && last?.state.isFinal != true
  }
}
