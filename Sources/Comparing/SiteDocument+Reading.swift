internal import JSON

extension SiteDocument {
  /// The version of the document that this program reads and writes.
  private static let version = 1

  init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    let version = try node.member("version")
    guard try version.integer() == Self.version else { throw version.mismatch("is not \(Self.version)") }
    let site = try node.member("site")
    title = try site.member("title").text()
    url = try site.member("url").text()
    now = try node.member("now").text()
    overall = try node.member("overall").member("description").text()
    components = try node.items("components") { node throws(JSONNode.Mismatch) in try Component(node) }
    incidents = try node.items("incidents") { node throws(JSONNode.Mismatch) in try Incident(node) }
    maintenances = try node.items("maintenances") { node throws(JSONNode.Mismatch) in try Maintenance(node) }
    announcements = try node.items("announcements") { node throws(JSONNode.Mismatch) in try Announcement(node) }
  }
}

extension SiteDocument.Component {
  fileprivate init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    id = try node.member("id").text()
    name = try node.member("name").text()
    status = try node.member("status").text()
    isHidden = try node.member("is_hidden").flag()
    uptime = try node.member("uptime")["percent"]?.decimal(digits: 3)
  }
}

extension SiteDocument.Effect {
  fileprivate init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    component = try node.member("id").text()
    status = try node.member("status").text()
  }
}

extension SiteDocument.Incident {
  fileprivate init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    slug = try node.member("slug").text()
    title = try node.member("title").text()
    url = try node.member("url").text()
    impact = try node.member("impact").text()
    state = try node.member("state").text()
    isOpen = try node.member("is_open").flag()
    started = try node.member("started").text()
    resolved = try node["resolved"]?.text()
    nextUpdate = try node["next_update"]?.text()
    updateCount = try node.member("times").member("update_count").integer()
    effects = try node.items("components") { node throws(JSONNode.Mismatch) in try SiteDocument.Effect(node) }
  }
}

extension SiteDocument.Maintenance {
  fileprivate init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    slug = try node.member("slug").text()
    title = try node.member("title").text()
    url = try node.member("url").text()
    state = try node.member("state").text()
    starts = try node.member("starts").text()
    ends = try node.member("ends").text()
    updateCount = try node.member("update_count").integer()
    effects = try node.items("components") { node throws(JSONNode.Mismatch) in try SiteDocument.Effect(node) }
  }
}

extension SiteDocument.Announcement {
  fileprivate init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    slug = try node.member("slug").text()
    title = try node.member("title").text()
    url = try node.member("url").text()
    from = try node.member("from").text()
    until = try node["until"]?.text()
    isCurrent = try node.member("is_current").flag()
  }
}

extension JSONNode {
  /// Each item of the list `name`.
  func items<Item>(
    _ name: String, _ make: (JSONNode) throws(Mismatch) -> Item
  ) throws(Mismatch) -> [Item] {
    var items: [Item] = []
    for node in try member(name).items() { items.append(try make(node)) }
    return items
  }
}
