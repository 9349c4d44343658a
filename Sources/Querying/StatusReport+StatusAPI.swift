package import JSON
internal import StatusModel

extension StatusReport {
  /// What an Atlassian status API, version 2, says in its `summary.json`. Words that it does not have are faults: better no
  /// answer than one that takes an outage for something else.
  package init(summary: JSONNode) throws(JSONNode.Mismatch) {
    let page = try summary.member("page")
    let status = try summary.member("status")
    let indicator = try status.member("indicator").word(of: ["none", "minor", "major", "critical", "maintenance"])
    let listed = try summary.member("components").items()
    var groups: [(id: String, name: String)] = []
    for node in listed where try node["group"]?.flag() == true {
      groups.append((try node.member("id").text(), try node.member("name").text()))
    }
    var components: [Component] = []
    for node in listed where try node["group"]?.flag() != true {
      components.append(try Component(node, groups: groups))
    }
    var incidents: [Incident] = []
    for node in try summary["incidents"]?.items() ?? [] { incidents.append(try Incident(node)) }
    var maintenances: [Maintenance] = []
    for node in try summary["scheduled_maintenances"]?.items() ?? [] {
      if let maintenance = try Maintenance(node) { maintenances.append(maintenance) }
    }
    self.init(
      title: try page.member("name").text(), url: try page["url"]?.text() ?? "", indicator: indicator,
      description: try status.member("description").text(), updated: try page["updated_at"]?.instant(),
      components: Self.together(components, groups: groups.map(\.name)), incidents: incidents,
      maintenances: maintenances.filter(\.isRunning)
        + maintenances.filter { !$0.isRunning }.sorted { $0.starts < $1.starts })
  }

  /// Members of a group next to each other, in the order of the page.
  private static func together(_ components: [Component], groups: [String]) -> [Component] {
    var order: [[UInt8]] = []
    for component in components {
      let group = Array((component.group ?? "").utf8)
      if !order.contains(group) { order.append(group) }
    }
    return order.flatMap { group in components.filter { ($0.group ?? "").utf8.elementsEqual(group) } }
  }
}

extension StatusReport.Component {
  fileprivate init(_ node: JSONNode, groups: [(id: String, name: String)]) throws(JSONNode.Mismatch) {
    let group = try node["group_id"]?.text()
    let status = try node.member("status")
    guard let known = ComponentStatus(word: try status.text()) else { throw status.mismatch("is no status") }
    self.init(
      id: try node.member("id").text(), name: try node.member("name").text(),
      group: group.flatMap { id in groups.first { $0.id.utf8.elementsEqual(id.utf8) }?.name }, status: known,
      isHidden: false)
  }
}

extension StatusReport.Incident {
  private static let states = ["investigating", "identified", "monitoring", "resolved", "postmortem"]

  fileprivate init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    let updates = try node["incident_updates"]?.items() ?? []
    let updated =
      updates.first?["display_at"] ?? updates.first?["created_at"] ?? node["updated_at"] ?? node["created_at"]
    guard let updated else { throw node.mismatch("has no time") }
    self.init(
      title: try node.member("name").text(),
      impact: try node.member("impact").word(of: ["none", "minor", "major", "critical", "maintenance"]),
      state: try node.member("status").word(of: Self.states),
      updated: try updated.instant(), words: try updates.first?["body"]?.text() ?? "",
      nextUpdate: nil, url: try node["shortlink"]?.text() ?? "", components: try node.componentIDs())
  }
}

extension StatusReport.Maintenance {
  fileprivate var isRunning: Bool { !state.utf8.elementsEqual("scheduled".utf8) }

  /// nil for one that is over.
  fileprivate init?(_ node: JSONNode) throws(JSONNode.Mismatch) {
    let state = try node.member("status").word(of: ["scheduled", "in_progress", "verifying", "completed"])
    if state.utf8.elementsEqual("completed".utf8) { return nil }
    self.init(
      title: try node.member("name").text(), state: state, starts: try node.member("scheduled_for").instant(),
      ends: try node.member("scheduled_until").instant(), url: try node["shortlink"]?.text() ?? "",
      components: try node.componentIDs())
  }
}

extension JSONNode {
  fileprivate func word(of known: [String]) throws(Mismatch) -> String {
    let word = try text()
    guard known.contains(where: { $0.utf8.elementsEqual(word.utf8) }) else {
      throw mismatch("is none of \(known.joined(separator: ", "))")
    }
    return word
  }

  fileprivate func instant() throws(Mismatch) -> Instant {
    guard let instant = Instant(rfc3339: try text()) else { throw mismatch("is no time of RFC 3339") }
    return instant
  }

  fileprivate func componentIDs() throws(Mismatch) -> [String] {
    var ids: [String] = []
    for node in try self["components"]?.items() ?? [] { ids.append(try node.member("id").text()) }
    return ids
  }
}
