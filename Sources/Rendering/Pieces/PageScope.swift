import RichText
import StatusModel

/// A site and where in it a page or feed stands: what every piece of markup needs to write words, times and links.
struct PageScope: Sendable {
  let site: SiteContext
  let links: LinkBase

  var locale: Locale { site.locale }
  var zone: TimeZoneRules { site.settings.timeZone }

  func href(_ path: String) -> String { links.address(of: path) }

  /// Of the page of figures; nil where readers do not see it.
  func insightsHref(_ fragment: String = "") -> String? {
    site.settings.shows(.insights) ? href(Permalink.insights) + fragment : nil
  }

  /// Finished HTML of a text of the post `slug`, whose own page is at `path`. `part` is the anchor of the update.
  func html(
    _ text: RichText, slug: String, part: String = "", path: String, isOwnPage: Bool, under headingLevel: Int
  ) -> String {
    let place = TextPlace(
      links: links, identifiers: isOwnPage ? .own : .elsewhere(path: path), slug: slug, part: part,
      headingLevel: headingLevel)
    return RichTextWriter.html(of: text, at: place, words: site.textWords).string
  }
}
