import Mustache
import StatusModel

/// The site's name and its navigation.
struct HeaderView: MustacheParent {
  let settings: SiteSettings
  let locale: Locale
  let links: LinkBase
  let section: SiteSection?

  func child(named name: String) -> Any? {
    switch name {
    case "front": links.address(of: Permalink.front)
    case "logo": settings.logoDrawing == nil ? settings.logo.map { URLEscaping.encoded(links.address(of: $0)) } : nil
    case "logoDrawingHTML": settings.logoDrawing
    case "siteTitle": settings.title
    case "linksHTML": navigation
    default: nil
    }
  }

  private var navigation: String {
    var writer = MarkupWriter()
    for item in SiteSection.allCases {
      writer.markup("<li><a")
      writer.link("href", links.address(of: item.path))
      if item == section { writer.markup(" aria-current=\"page\"") }
      writer.markup(">")
      writer.text(locale.text(item.nameKey))
      writer.markup("</a></li>\n")
    }
    if let support = settings.support {
      writer.markup("<li><a class=\"support\"")
      writer.link("href", support)
      writer.markup(">")
      writer.text(locale.text("navigation.support"))
      writer.markup("</a></li>")
    }
    return writer.string
  }
}
