/// Where a redirect page for an old path lies.
enum AliasPath {
  /// From the site's root, such as `2023/storm.html` or `old/index.html`; nil when `text` is no path inside the site.
  static func path(of text: String) -> String? {
    var parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let isAllowed = parts.allSatisfy { part in
      part != "." && part != ".." && part.utf8.count <= 100
        && part.utf8.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "-_.~".utf8.contains($0)
        }
    }
    guard !parts.isEmpty, parts.count <= 20, isAllowed else { return nil }
    let isFile = parts.last?.utf8.contains(UInt8(ascii: ".")) == true && text.utf8.last != UInt8(ascii: "/")
    if !isFile { parts.append("index.html") }
    return parts.joined(separator: "/")
  }
}
