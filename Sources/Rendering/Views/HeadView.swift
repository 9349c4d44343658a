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
    case "icon": links.address(of: "favicon.svg")
    case "script": links.address(of: script.path)
    case "styleSheet": links.address(of: styleSheet.path)
    default: nil
    }
  }
}
