import StatusModel

/// The addresses of all pages that search engines may list (https://www.sitemaps.org/protocol.html).
struct Sitemap: Sendable {
  struct Entry: Sendable {
    /// From the site's root.
    let path: String
    let lastChanged: Instant?
  }

  struct File: Sendable {
    /// From the site's root.
    let path: String
    let render: @Sendable () -> [UInt8]
  }

  /// What the protocol allows in one file.
  static let limit = 50_000
  private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  let url: String
  /// Of the entries.
  let count: Int
  /// Worked out when a file is made.
  let entries: @Sendable () -> [Entry]
  let limit: Int

  init(url: String, count: Int, limit: Int = Sitemap.limit, entries: @escaping @Sendable () -> [Entry]) {
    self.url = url
    self.count = count
    self.entries = entries
    self.limit = limit
  }

  /// One, or an index with as many parts as it takes.
  var files: [File] {
    let main = "sitemap.xml"
    guard count > limit else { return [File(path: main) { self.part(entries()[...]) }] }
    let starts = Array(stride(from: 0, to: count, by: limit))
    let paths = starts.indices.map { "sitemap-\($0 + 1).xml" }
    let parts = zip(starts, paths).map { start, path in
      File(path: path) { self.part(entries()[start..<min(start + limit, count)]) }
    }
    return [File(path: main) { index(of: paths) }] + parts
  }

  private func part(_ entries: ArraySlice<Entry>) -> [UInt8] {
    document("urlset", of: entries.map { ("url", $0) })
  }

  /// A part is as new as the newest of its pages.
  private func index(of paths: [String]) -> [UInt8] {
    let entries = entries()
    let parts = paths.enumerated().map { number, path in
      let part = entries[number * limit..<min((number + 1) * limit, count)]
      return ("sitemap", Entry(path: path, lastChanged: part.compactMap(\.lastChanged).max()))
    }
    return document("sitemapindex", of: parts)
  }

  private func document(_ root: String, of entries: [(tag: String, entry: Entry)]) -> [UInt8] {
    var writer = MarkupWriter(reserving: entries.count * 160 + 200)
    writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<\(root) \(Self.namespace)>\n")
    for (tag, entry) in entries {
      writer.markup("<\(tag)><loc>")
      writer.url(url + entry.path)
      writer.markup("</loc>")
      if let lastChanged = entry.lastChanged { writer.element("lastmod", Timestamp.utc(lastChanged)) }
      writer.markup("</\(tag)>\n")
    }
    writer.markup("</\(root)>\n")
    return writer.bytes
  }
}
