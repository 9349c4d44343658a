import StatusModel

/// What the head of a page says to link previews (Open Graph, which Twitter's cards fall back on) and search engines.
///
/// Structured data is RDFa of schema.org's words on the head itself: pages hold no inline script, not even one of data.
struct PageMetadata {
  let head: PageHead
  let links: LinkBase
  let site: SiteContext

  private var settings: SiteSettings { site.settings }
  private var isFront: Bool { head.path.isEmpty }

  /// The type of thing that the page is, for the `head` element; nil for pages that are only ways to others.
  var type: String? {
    if isFront { return "schema:WebSite" }
    return head.dates == nil ? nil : "schema:Article"
  }

  var html: String {
    var writer = MarkupWriter(reserving: 1024)
    if settings.isUnlisted || !head.isListed { write("name", "robots", "noindex", to: &writer) }
    if head.hasMarkdownTwin {
      writer.markup("<link rel=\"alternate\" type=\"text/markdown\"")
      writer.link("href", links.address(of: head.path + PostTwin.file))
      writer.markup(">\n")
    }
    // Browsers fetch it with every page that names it, needed or not: one page does.
    if head.section == .subscribe {
      writer.markup("<link rel=\"manifest\"")
      writer.link("href", links.address(of: WebManifest.path))
      writer.markup(">\n")
    }
    if head.hasCanonicalAddress, head.canonicalPath == nil { writePreview(to: &writer) }
    return writer.string
  }

  private func writePreview(to writer: inout MarkupWriter) {
    write("property", "og:type", head.dates == nil ? "website" : "article", to: &writer)
    write("property", "og:title", head.title, to: &writer)
    write("property", "og:site_name", settings.title, to: &writer)
    if let description = head.description { write("property", "og:description", description, to: &writer) }
    let address = URLEscaping.encoded(settings.url + head.path)
    write("property", "og:url", address, to: &writer)
    let image = URLEscaping.encoded(settings.url) + ImagePath.preview
    write("property", "og:image", image, to: &writer)
    write("property", "og:image:width", String(PreviewImage.width), to: &writer)
    write("property", "og:image:height", String(PreviewImage.height), to: &writer)
    let words = site.locale.text("image.preview", ["site": settings.title])
    write("property", "og:image:alt", words, to: &writer)
    write("name", "twitter:card", "summary_large_image", to: &writer)
    if isFront {
      write("property", "schema:name", settings.title, to: &writer)
      write("property", "schema:url", address, to: &writer)
    }
    guard let dates = head.dates else { return }
    write("property", "schema:headline", head.title, to: &writer)
    write("property", "schema:image", image, to: &writer)
    for (names, instant) in [
      (["article:published_time", "schema:datePublished"], dates.published),
      (["article:modified_time", "schema:dateModified"], dates.modified),
    ] {
      guard let time = instant.map(Timestamp.utc) else { continue }
      for name in names { write("property", name, time, to: &writer) }
    }
  }

  private func write(_ kind: String, _ name: String, _ content: String, to writer: inout MarkupWriter) {
    writer.markup("<meta ")
    writer.markup(kind)
    writer.markup("=\"")
    writer.markup(name)
    writer.markup("\"")
    writer.attribute("content", content)
    writer.markup(">\n")
  }
}
