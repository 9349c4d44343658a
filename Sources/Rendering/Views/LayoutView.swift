import Mustache
import StatusModel

/// The whole page around its own part.
struct LayoutView: MustacheParent {
  let head: PageHead
  let frame: PageFrame
  let main: String
  let links: LinkBase
  let site: SiteContext

  func child(named name: String) -> Any? {
    switch name {
    case "headHTML": frame.head
    case "type": metadata.type
    case "metadataHTML": metadata.html
    case "documentTitle": documentTitle
    case "description": head.description
    case "canonical": canonical
    case "feedsHTML": frame.feeds + FeedLinks.alternates(head.feeds, links)
    case "kind": head.kind
    case "headerHTML": frame.header
    case "mainHTML": main
    case "stalenessHTML": head.isLive ? PageScope(site: site, links: links).staleness : nil
    case "footerHTML": frame.footer
    default: nil
    }
  }

  private var metadata: PageMetadata { PageMetadata(head: head, links: links, site: site) }

  private var documentTitle: String {
    head.path.isEmpty ? head.title : head.title + " · " + site.settings.title
  }

  private var canonical: String? {
    guard head.hasCanonicalAddress else { return nil }
    return URLEscaping.encoded(site.settings.url + (head.canonicalPath ?? head.path))
  }
}
