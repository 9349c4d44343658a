/// What pages gain when they are read: see the file itself.
struct Script: Sendable {
  let bytes = PackageResources.script_js
  /// From the site's root, with a hash of the content, so that browsers may keep it for ever.
  let path: String

  init() {
    path = "assets/script.\(ContentHash.hexadecimal(of: bytes)).js"
  }
}
