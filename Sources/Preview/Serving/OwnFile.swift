import Output
import Rendering

/// The files that the server adds to a site, in a folder of their own.
enum OwnFile {
  static let folder = "/-allclear/"
  /// The stream of events, which is no file.
  static let events = "/-allclear/events"

  /// The address of the script, different for every version of it.
  static let script = "\(folder)reload.js?\(ContentHash.hexadecimal(of: reloadScript))"

  /// The site's own, as pages have it unless a template is without it.
  static let siteScript = Script()

  /// With the site's script as a function, which a page that is taken over without being loaded calls.
  private static let reloadScript =
    Array("(siteScript => {\n".utf8) + PackageResources.reload_js + Array("})(() => {\n".utf8) + siteScript.bytes
    + Array("});\n".utf8)

  /// nil for a path that is none of theirs.
  static func response(to path: String) -> PreviewResponse? {
    switch path {
    case "\(folder)reload.js": response("reload.js", reloadScript)
    case "\(folder)worker.js":
      response(
        "worker.js", PackageResources.worker_js,
        [("Content-Security-Policy", "default-src 'none'; connect-src 'self'")])
    case "\(folder)overlay.css": response("overlay.css", PackageResources.overlay_css)
    default: nil
    }
  }

  private static func response(
    _ name: String, _ bytes: [UInt8], _ headers: [(name: String, value: String)] = []
  ) -> PreviewResponse {
    let type = OutputPath(name).flatMap(MediaType.of)?.header ?? "application/octet-stream"
    var file = PreviewResponse(.done, type: type, headers: headers, body: .bytes(bytes))
    // Pages name the version that they want, and the worker is asked for once.
    file.isImmutable = name.utf8.elementsEqual("reload.js".utf8)
    return file
  }
}
