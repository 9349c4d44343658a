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
    let paths = files.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    assets = paths.filter { $0.utf8.starts(with: "assets/".utf8) }
    var folders: [String] = []
    for path in paths where path.utf8.suffix(5).elementsEqual(".html".utf8) {
      let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
      guard parts.count > 1, !parts[0].elementsEqual(Self.framedFolder.utf8) else { continue }
      if folders.last?.utf8.elementsEqual(parts[0]) != true { folders.append(String(Substring(parts[0]))) }
    }
    self.folders = folders
  }
}
