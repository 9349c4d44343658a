package import Comparing
internal import StatusModel

extension Notice {
  /// What `new` has to tell that `old` had not, oldest first; with `old` nil all that it tells. What is older than `age`
  /// seconds is left out: posts that were brought in from elsewhere, and old ones that were edited, are no news.
  package static func news(in new: SiteEdition, since old: SiteEdition?, within age: Int) -> [Notice] {
    let now = Instant(rfc3339: new.document.now) ?? Instant(seconds: 0)
    let items = new.news(since: old)
    let latest = Dictionary(
      new.entries.map { (Array($0.pageURL.utf8), $0.id) }, uniquingKeysWith: { first, _ in first })
    return items.compactMap { item in
      Notice(item, isLatest: latest[Array(item.pageURL.utf8)] == item.id, in: new.document)
    }
    .filter { now.seconds(since: $0.published) <= age }
  }

  /// nil when its times are none.
  private init?(_ item: FeedItem, isLatest: Bool, in document: SiteDocument) {
    guard let published = Instant(rfc3339: item.published), let updated = Instant(rfc3339: item.modified) else {
      return nil
    }
    let page = item.pageURL
    let incident = document.incidents.first { $0.url.utf8.elementsEqual(page.utf8) }
    let maintenance = document.maintenances.first { $0.url.utf8.elementsEqual(page.utf8) }
    let names = document.components.filter { component in
      (incident?.effects ?? maintenance?.effects ?? []).contains {
        $0.component.utf8.elementsEqual(component.id.utf8)
      }
    }
    self.init(
      id: item.id, kind: incident != nil ? .incident : maintenance != nil ? .maintenance : .announcement,
      slug: Self.lastPart(of: page), title: item.title, text: HTMLText.plain(item.html), url: item.url,
      published: published, updated: updated, state: incident?.state ?? maintenance?.state, impact: incident?.impact,
      tone: Self.tone(incident, maintenance, isLatest: isLatest), components: names.map(\.name),
      siteTitle: document.title, siteURL: document.url, pageURL: page)
  }

  /// An incident that is over is good news only in its last entry.
  private static func tone(
    _ incident: SiteDocument.Incident?, _ maintenance: SiteDocument.Maintenance?, isLatest: Bool
  ) -> Tone {
    if let incident {
      if !incident.isOpen, isLatest { return .good }
      return ["minor": .minor, "major": .major, "critical": .critical][incident.impact] ?? .neutral
    }
    guard let maintenance else { return .neutral }
    return isLatest && ["completed", "cancelled"].contains(maintenance.state) ? .good : .maintenance
  }

  private static func lastPart(of url: String) -> String {
    url.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: Array($0), as: UTF8.self) } ?? ""
  }
}
