/// One thing that readers would see differ between two editions. Its texts come from posts and are not trusted.
package struct Change: Sendable, Equatable {
  /// What it is about, in the order in which changes are told.
  package enum Area: String, Sendable, CaseIterable {
    case site, overall, component, incident, maintenance, announcement, update, uptime, page, entry
  }

  package enum Kind: String, Sendable {
    case added, changed, resolved, removed
  }

  /// Something about it that differs.
  package struct Detail: Sendable, Equatable {
    package let name: String
    /// nil: it was not there.
    package let before: String?
    /// nil: it is not there any more.
    package let after: String?

    init(_ name: String, _ before: String?, _ after: String?) {
      self.name = name
      self.before = before
      self.after = after
    }

    var isNone: Bool {
      switch (before, after) {
      case (nil, nil): true
      case (let before?, let after?): before.utf8.elementsEqual(after.utf8)
      default: false
      }
    }
  }

  package let area: Area
  package let kind: Kind
  /// Such as a slug, a component's id, a path or the id of an entry; empty for the site as a whole.
  package let id: String
  /// For people; empty where there is none beside the id.
  package let name: String
  package let details: [Detail]

  init(_ area: Area, _ kind: Kind, id: String = "", name: String = "", details: [Detail] = []) {
    self.area = area
    self.kind = kind
    self.id = id
    self.name = name
    self.details = details.filter { !$0.isNone }
  }
}
