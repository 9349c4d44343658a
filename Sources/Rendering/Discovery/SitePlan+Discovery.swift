import Derivation
import Output
import StatusModel

extension SitePlan {
  /// What machines look for at the site's root. It lists what was planned before it.
  mutating func addDiscovery() {
    let (site, settings) = (site, snapshot.settings)
    add("robots.txt") { RobotsFile.bytes(of: settings) }
    add(WebManifest.path) { WebManifest.bytes(of: settings, site.locale) }
    if let contact = settings.security {
      add(SecurityFile.path) { SecurityFile.bytes(of: contact, url: settings.url) }
    }
    let machineFiles = LanguageModelGuide.machineFiles.filter { file in files.contains { $0.path.text == file.path } }
    add("llms.txt") { LanguageModelGuide(site: site, machineFiles: machineFiles).bytes }
    // A site that does not want to be found names no address.
    guard !settings.isUnlisted else { return }
    let paths = pagePaths
    let sitemap = Sitemap(url: settings.url, count: paths.count) {
      let changes = LastChanges(site.snapshot)
      return paths.map { Sitemap.Entry(path: $0, lastChanged: changes[$0]) }
    }
    for file in sitemap.files { add(file.path, render: file.render) }
  }
}
