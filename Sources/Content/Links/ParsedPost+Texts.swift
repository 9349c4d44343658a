import RichText
import StatusModel

extension PostContent {
  /// Changes every text of the post.
  mutating func replaceTexts(_ change: (inout RichText) -> Void) {
    switch self {
    case .incident(var incident):
      change(&incident.summary)
      for index in incident.updates.indices { change(&incident.updates[index].body) }
      if var postmortem = incident.postmortem {
        change(&postmortem.body)
        incident.postmortem = postmortem
      }
      self = .incident(incident)
    case .maintenance(var maintenance):
      change(&maintenance.summary)
      for index in maintenance.updates.indices { change(&maintenance.updates[index].body) }
      self = .maintenance(maintenance)
    case .announcement(var announcement):
      change(&announcement.body)
      self = .announcement(announcement)
    case .page(var page):
      change(&page.body)
      self = .page(page)
    }
  }
}
