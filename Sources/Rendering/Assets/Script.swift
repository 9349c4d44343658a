/// What pages gain when they are read: see the file itself.
package struct Script: Sendable {
  package let bytes = PackageResources.script_js
  /// From the site's root, with a hash of the content, so that browsers may keep it for ever.
  package let path: String

  package init() {
    path = "assets/script.\(ContentHash.hexadecimal(of: bytes)).js"
  }
}
