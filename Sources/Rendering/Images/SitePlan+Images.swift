import Derivation
import StatusModel

extension SitePlan {
  /// The site's icon in all its kinds, and the picture for link previews.
  mutating func addImages() {
    let site = site
    let status = snapshot.overall.level.tone
    add(ImagePath.icon) { Favicon.svg(for: site.snapshot.overall.level) }
    add(ImagePath.oldIcon) {
      IconFile.bytes(of: [16, 32].map { StatusIcon.canvas(status, size: $0, margin: 1 / 16) })
    }
    add(ImagePath.touchIcon) {
      PNG.bytes(of: StatusIcon.canvas(status, size: 180, margin: 1 / 5, ground: .white))
    }
    add(ImagePath.largeIcon) { PNG.bytes(of: StatusIcon.canvas(status, size: 192, margin: 1 / 16)) }
    add(ImagePath.preview) { PreviewImage(site: site).bytes }
  }
}
