/// From where links lead: pages link relatively, so that the site works under any path; feeds and metadata do not.
enum LinkBase: Sendable, Equatable {
  /// From a page whose way up to the site's root is `root`, such as `../../`; empty at the root.
  case relative(root: String)
  /// `url` is the site's, with a `/` at its end.
  case absolute(url: String)

  /// The way up from the page at `path`, such as `incidents/kansas-city/`.
  static func relative(from path: String) -> LinkBase {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    return .relative(root: String(repeating: "../", count: depth))
  }

  /// The address of `path`, which starts at the site's root; an empty one is the front page.
  func address(of path: String, fragment: String? = nil) -> String {
    var address: String
    switch self {
    case .relative(let root): address = root + path
    case .absolute(let url): address = url + path
    }
    if address.isEmpty { address = "./" }
    if let fragment { address += "#" + fragment }
    return address
  }
}
