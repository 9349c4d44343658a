/// What `api/v1/site.json` says of a site, as far as it is compared. Instants are texts of RFC 3339 in UTC.
package struct SiteDocument: Sendable, Equatable {
  package struct Component: Sendable, Equatable {
    package let id: String
    package let name: String
    package let status: String
    package let isHidden: Bool
    /// In thousandths of a percent; nil without data.
    package let uptime: Int?
  }

  package struct Effect: Sendable, Equatable {
    package let component: String
    package let status: String
  }

  package struct Incident: Sendable, Equatable {
    package let slug: String
    package let title: String
    package let url: String
    package let impact: String
    package let state: String
    package let isOpen: Bool
    package let started: String
    package let resolved: String?
    package let nextUpdate: String?
    package let updateCount: Int
    package let effects: [Effect]
  }

  package struct Maintenance: Sendable, Equatable {
    package let slug: String
    package let title: String
    package let url: String
    package let state: String
    package let starts: String
    package let ends: String
    package let updateCount: Int
    package let effects: [Effect]
  }

  package struct Announcement: Sendable, Equatable {
    package let slug: String
    package let title: String
    package let url: String
    package let from: String
    package let until: String?
    package let isCurrent: Bool
  }

  package let title: String
  /// Absolute, with a `/` at its end.
  package let url: String
  package let now: String
  /// The sentence for the whole service, in English.
  package let overall: String
  package let components: [Component]
  /// Newest first.
  package let incidents: [Incident]
  package let maintenances: [Maintenance]
  package let announcements: [Announcement]
}
