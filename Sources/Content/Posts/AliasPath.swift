/// Where a redirect page for an old path lies.
enum AliasPath {
  /// From the site's root, such as `2023/storm.html` or `old/index.html`; nil when `text` is no path inside the site.
  ///
  /// A redirect is a page: of names with another ending than HTML's, a folder with a page in it is made. Names that begin
  /// with a dot command web servers.
  static func path(of text: String) -> String? {
    let bytes = Array(text.utf8)
    var parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
    if parts.first?.isEmpty == true { parts.removeFirst() }
    let isFolder = parts.last?.isEmpty == true
    if isFolder { parts.removeLast() }
    guard let last = parts.last, parts.count <= 20, parts.allSatisfy(isAllowed) else { return nil }
    let isPage = !isFolder && [".html", ".htm"].contains { last.suffix($0.utf8.count).elementsEqual($0.utf8) }
    let path = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    return isPage ? path : path + "/index.html"
  }

  private static func isAllowed(_ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first, first != UInt8(ascii: "."), part.count <= 100 else { return false }
    return part.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "-_.~".utf8.contains($0)
    }
  }
}
