import Derivation
import StatusModel

extension SitePlan {
  mutating func addPages() {
    addPage(Permalink.front) { FrontPage(scope: $0) }
    pagePaths += posts.incidentPaths
    addPage(Permalink.maintenances) { MaintenancesPage(scope: $0) }
    pagePaths += posts.maintenancePaths
    addWords()
    addHistory()
    for component in snapshot.components {
      addPage(Permalink.component(component.component.id)) { ComponentPage(snapshot: component, scope: $0) }
    }
    for digest in snapshot.tags {
      addPage(Permalink.tag(digest.tag)) { TagPage(digest: digest, scope: $0) }
    }
    addPage(Permalink.subscribe) { SubscribePage(scope: $0) }
    let links = LinkBase.absolute(url: site.basePath)
    addPage(file: "404.html", links: links) { NotFoundPage(scope: $0) }
  }

  private mutating func addWords() {
    for snapshot in snapshot.announcements {
      let identity = snapshot.announcement.identity
      addPage(Permalink.announcement(identity.slug), source: identity.source) {
        AnnouncementPage(announcement: snapshot.announcement, scope: $0)
      }
    }
    for page in snapshot.pages {
      addPage(Permalink.page(page.identity.slug), source: page.identity.source) { WordsPage(page: page, scope: $0) }
    }
  }

  private mutating func addHistory() {
    let months = snapshot.months
    addPage(Permalink.history) { HistoryPage(scope: $0) }
    for (place, digest) in months.enumerated() {
      addPage(Permalink.month(digest.month)) {
        MonthPage(digest: digest, older: months.element(at: place + 1), newer: months.element(at: place - 1), scope: $0)
      }
    }
  }
}
