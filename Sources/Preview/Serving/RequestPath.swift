import Output

/// What the path of a request names.
enum RequestPath: Equatable {
  /// No path that a browser sends by itself: one that would climb out, hides control characters, or is no UTF-8.
  case refused
  /// Not below the path of the site's address.
  case elsewhere
  case file(OutputPath)

  /// `path` as it stands in the request, for a site at `basePath`, such as `/status/`.
  init(_ path: String, below basePath: String) {
    guard path.utf8.first == UInt8(ascii: "/"), let decoded = PercentDecoding.text(of: Array(path.utf8)[...]),
      Self.isHarmless(decoded)
    else {
      self = .refused
      return
    }
    guard decoded.utf8.starts(with: basePath.utf8) else {
      self = .elsewhere
      return
    }
    let rest = String(decoding: decoded.utf8.dropFirst(basePath.utf8.count), as: UTF8.self)
    let isFolder = rest.isEmpty || rest.utf8.last == UInt8(ascii: "/")
    self = OutputPath(isFolder ? rest + "index.html" : rest).map(Self.file) ?? .elsewhere
  }

  private static func isHarmless(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      && !path.utf8.split(separator: UInt8(ascii: "/")).contains {
        $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8)
      }
  }
}
