import Derivation
import Output
import StatusModel

/// The pages of all incidents and maintenances and their twins in Markdown: nearly all files of a large site.
///
/// Which they are follows from what the posts are called, and none of them knows a site: another one with the same posts takes
/// them over.
struct PostFiles: Sendable {
  struct File: Sendable {
    let path: OutputPath
    /// The post that it shows.
    let source: String
    let render: @Sendable (SiteContext) -> [UInt8]
  }

  private(set) var files: [File] = []
  /// Of the pages, from the site's root.
  private(set) var incidentPaths: [String] = []
  private(set) var maintenancePaths: [String] = []
  private var places: [OutputPath: Int]
  private let incidents: [IncidentSnapshot]
  private let maintenances: [MaintenanceSnapshot]

  init(of snapshot: StatusSnapshot) {
    incidents = snapshot.incidents
    maintenances = snapshot.maintenances
    places = Dictionary(minimumCapacity: 2 * (incidents.count + maintenances.count))
    addIncidents()
    addMaintenances()
    // After all pages: a processor is faster at ten thousand of one kind, then ten thousand of another.
    addTwins()
  }

  /// Whether those of `snapshot` are the same.
  func areThose(of snapshot: StatusSnapshot) -> Bool {
    incidents.elementsEqual(snapshot.incidents) {
      $0 === $1 || $0.incident.identity.stands(where: $1.incident.identity)
    }
      && maintenances.elementsEqual(snapshot.maintenances) {
        $0.maintenance.identity.stands(where: $1.maintenance.identity)
      }
  }

  subscript(path: OutputPath) -> File? { places[path].map { files[$0] } }

  /// A file of each kind of post, which stands for all of them where folders alone count.
  var examples: [OutputPath] {
    [incidentPaths.first, maintenancePaths.first].compactMap { $0.flatMap { OutputPath($0 + "index.html") } }
  }

  private mutating func addIncidents() {
    for (place, snapshot) in incidents.enumerated() {
      let identity = snapshot.incident.identity
      let path = Permalink.incident(identity.slug)
      incidentPaths.append(path)
      addPage(path, source: identity.source) { scope in
        let all = scope.site.snapshot.incidents
        return IncidentPage(
          snapshot: all[place], place: place, older: all.element(at: place + 1), newer: all.element(at: place - 1),
          scope: scope)
      }
    }
  }

  private mutating func addMaintenances() {
    for (place, snapshot) in maintenances.enumerated() {
      let identity = snapshot.maintenance.identity
      let path = Permalink.maintenance(identity.slug)
      maintenancePaths.append(path)
      addPage(path, source: identity.source) { scope in
        let all = scope.site.snapshot.maintenances
        return MaintenancePage(
          snapshot: all[place], older: all.element(at: place + 1), newer: all.element(at: place - 1), scope: scope)
      }
    }
  }

  private mutating func addTwins() {
    for (place, snapshot) in incidents.enumerated() {
      addTwin(of: incidentPaths[place], source: snapshot.incident.identity.source) { scope in
        PostTwin.bytes(of: scope.site.snapshot.incidents[place], in: scope)
      }
    }
    for (place, snapshot) in maintenances.enumerated() {
      addTwin(of: maintenancePaths[place], source: snapshot.maintenance.identity.source) { scope in
        PostTwin.bytes(of: scope.site.snapshot.maintenances[place], in: scope)
      }
    }
  }

  private mutating func addPage<Page: SitePage>(
    _ path: String, source: String, _ page: @escaping @Sendable (PageScope) -> Page
  ) {
    let links = LinkBase.relative(from: path)
    add(path + "index.html", source: source) { site in
      site.render(page(PageScope(site: site, links: links)), links: links)
    }
  }

  private mutating func addTwin(
    of path: String, source: String, _ twin: @escaping @Sendable (PageScope) -> [UInt8]
  ) {
    add(path + PostTwin.file, source: source) { twin(.ofTwin(in: $0)) }
  }

  private mutating func add(_ path: String, source: String, render: @escaping @Sendable (SiteContext) -> [UInt8]) {
    guard let path = OutputPath(path) else { return }
    places[path] = files.count
    files.append(File(path: path, source: source, render: render))
  }
}

extension PostIdentity {
  fileprivate func stands(where other: PostIdentity) -> Bool {
    slug.utf8.elementsEqual(other.slug.utf8) && source.utf8.elementsEqual(other.source.utf8)
  }
}

extension Array {
  /// nil outside of the array.
  func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
