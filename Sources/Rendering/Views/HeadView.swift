import Mustache

/// The part of the head that does not depend on the page.
struct HeadView: MustacheParent {
  let generator: String
  let styleSheet: StyleSheet
  let script: Script
  let links: LinkBase

  func child(named name: String) -> Any? {
    switch name {
    case "generator": generator
    case "policyHTML": ContentSecurityPolicy.page
    case "icon": links.address(of: ImagePath.icon)
    case "oldIcon": links.address(of: ImagePath.oldIcon)
    case "touchIcon": links.address(of: ImagePath.touchIcon)
    case "script": links.address(of: script.path)
    case "styleSheet": links.address(of: styleSheet.path)
    default: nil
    }
  }
}
