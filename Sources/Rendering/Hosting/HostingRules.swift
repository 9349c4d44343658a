import Output

/// What web servers are told of a site, whatever the format.
struct HostingRules: Sendable {
  /// A reader sees news within this time.
  static let fresh = "public, max-age=120, must-revalidate"
  /// For files with a hash of their content in the name.
  static let immutable = "public, max-age=31536000, immutable"
  /// For every file. Links to elsewhere do not tell where the reader came from.
  static let always = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")]
  /// Endings of what programs on other sites may read: feeds, calendars, the API, badges.
  static let sharedExtensions: Set = ["atom", "rss", "json", "ics", "svg"]
  /// The folder whose pages other pages may frame.
  static let framedFolder = "embed"

  /// The path of the site's address, with a `/` at both ends.
  let basePath: String
  let redirects: [Redirect]
  /// Paths of the files whose names hold a hash of their content, in the order of their bytes.
  let assets: [String]
  /// The first part of the path of every page in a folder, in the order of their bytes; without `framedFolder`.
  let folders: [String]

  init(basePath: String, redirects: [Redirect], files: [OutputPath]) {
    self.basePath = basePath
    self.redirects = redirects
    assets = files.lazy.map(\.text).filter { $0.utf8.starts(with: "assets/".utf8) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var folders: Set<[UInt8]> = []
    var last: [UInt8] = []
    for path in files where path.text.utf8.suffix(5).elementsEqual(".html".utf8) {
      guard let slash = path.text.utf8.firstIndex(of: UInt8(ascii: "/")) else { continue }
      // Most pages are planned one after the other in one folder.
      guard !path.text.utf8[..<slash].elementsEqual(last) else { continue }
      last = Array(path.text.utf8[..<slash])
      folders.insert(last)
    }
    folders.remove(Array(Self.framedFolder.utf8))
    self.folders = folders.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
