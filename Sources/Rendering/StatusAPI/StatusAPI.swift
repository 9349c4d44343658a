import Derivation
import JSON
import StatusModel

/// The site as hosted Atlassian Statuspage pages tell themselves (API version 2): the same members in the same order, the same
/// types, null where theirs are null, and no word that they do not know.
///
/// Hidden components are no part of it, as on a public page. All times come from the content, none from the build.
struct StatusAPI {
  /// As many incidents or maintenances as a hosted page tells.
  static let limit = 50

  let site: SiteContext
  let pageID: String

  init(_ site: SiteContext) {
    self.site = site
    pageID = StatusAPIIdentifier.page(url: site.settings.url)
  }

  var snapshot: StatusSnapshot { site.snapshot }

  func document(_ endpoint: StatusAPIEndpoint) -> JSONValue {
    let page = (name: "page", value: page)
    switch endpoint {
    case .summary:
      return .object([
        page, ("components", components), ("incidents", incidents(unresolvedIncidents)),
        ("scheduled_maintenances", maintenances(activeMaintenances + upcomingMaintenances)), ("status", status),
      ])
    case .status: return .object([page, ("status", status)])
    case .components: return .object([page, ("components", components)])
    case .incidents: return .object([page, ("incidents", incidents(snapshot.incidents[...]))])
    case .unresolvedIncidents: return .object([page, ("incidents", incidents(unresolvedIncidents))])
    case .maintenances: return .object([page, ("scheduled_maintenances", maintenances(snapshot.maintenances))])
    case .upcomingMaintenances:
      return .object([page, ("scheduled_maintenances", maintenances(upcomingMaintenances))])
    case .activeMaintenances: return .object([page, ("scheduled_maintenances", maintenances(activeMaintenances))])
    }
  }

  private var page: JSONValue {
    let url = site.settings.url
    return .object([
      ("id", .string(pageID)),
      ("name", .string(site.settings.title)),
      // Clients put paths such as `/incidents/` behind it.
      (
        "url",
        .string(
          String(decoding: url.utf8.last == UInt8(ascii: "/") ? url.utf8.dropLast() : url.utf8[...], as: UTF8.self))
      ),
      ("time_zone", .string(site.settings.timeZone.identifier)),
      ("updated_at", .milliseconds(lastChange)),
    ])
  }

  /// In English whatever the site's language is: clients compare the sentence.
  private var status: JSONValue {
    .object([
      ("indicator", .string(snapshot.overall.level.indicator)),
      ("description", .string(snapshot.overall.level.rawValue)),
    ])
  }
}
