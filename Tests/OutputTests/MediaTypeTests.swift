import Output
import Testing

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a/b.ATOM", "application/atom+xml; charset=utf-8"),
    ("x.RSS", "application/rss+xml; charset=utf-8"), ("maintenance.ics", "text/calendar; charset=utf-8"),
    ("site.webmanifest", "application/manifest+json; charset=utf-8"), ("i/index.md", "text/markdown; charset=utf-8"),
    ("api/v2/summary.json", "application/json; charset=utf-8"), ("badges/a.svg", "image/svg+xml; charset=utf-8"),
    ("metrics.txt", "text/plain; charset=utf-8"), ("card.png", "image/png"), ("favicon.ico", "image/x-icon"),
    ("assets/style.0123456789ab.css", "text/css; charset=utf-8"),
  ])
  func `The type follows from the ending of the name`(path: String, header: String) throws {
    #expect(MediaType.of(try #require(OutputPath(path)))?.header == header)
  }

  @Test(arguments: ["CNAME", "_headers", ".htaccess", "a.html/b", "index.html.gz", "font.woff2"])
  func `Other names have no known type`(path: String) throws {
    #expect(MediaType.of(try #require(OutputPath(path))) == nil)
  }

  @Test func `No ending has two types`() {
    let endings = MediaType.known.flatMap(\.fileExtensions)
    #expect(Set(endings).count == endings.count)
  }
}
