/// Where the site's own pictures stand, from its root.
enum ImagePath {
  static let icon = "favicon.svg"
  /// For whatever asks for nothing else.
  static let oldIcon = "favicon.ico"
  /// For home screens, 180 pixels wide, on a white ground.
  static let touchIcon = "apple-touch-icon.png"
  static let largeIcon = "icon-192.png"
  static let preview = "og.png"
}
