import Derivation
import JSON
import StatusModel

/// Everything that the site derives from its posts, as one document; `site.schema.json` is its contract.
///
/// Long histories are cut, so that ten thousand incidents make no document of many megabytes; the counts are always whole.
struct SiteAPI {
  static let path = "api/v1/site.json"
  static let schemaPath = "api/v1/schema.json"
  /// The newest incidents; those that are open come on top.
  static let incidentLimit = 1000
  static let maintenanceLimit = 500
  /// The newest months of medians and totals.
  static let monthLimit = 36
  /// The last occurrences of a repeating maintenance, planned ones included.
  static let occurrenceLimit = 64
  static let announcementLimit = 100

  let site: SiteContext

  init(_ site: SiteContext) { self.site = site }

  var snapshot: StatusSnapshot { site.snapshot }
  private var settings: SiteSettings { site.settings }

  var document: JSONValue {
    .object([
      ("version", .integer(1)), ("generator", .string(site.generator)), ("now", .time(snapshot.now)),
      ("next_change", .time(snapshot.nextChange)), ("site", about), ("overall", overall), ("window", window),
      ("groups", groups), ("components", components), ("incident_count", .integer(snapshot.incidents.count)),
      ("incidents", .array(listedIncidents.map(incident))),
      ("maintenance_count", .integer(snapshot.maintenances.count)),
      ("maintenances", .array(snapshot.maintenances.prefix(Self.maintenanceLimit).map(maintenance))),
      ("announcements", announcements), ("follow_ups", followUps), ("medians", medians), ("months", months),
    ])
  }

  func address(_ path: String) -> JSONValue { .string(URLEscaping.encoded(settings.url + path)) }

  func id(_ index: Component.Index) -> String { settings.components[index].id }

  func ids(_ indices: [Component.Index]) -> JSONValue { .strings(indices.map(id)) }

  private var about: JSONValue {
    .object([
      ("title", .string(settings.title)), ("url", .string(settings.url)),
      ("description", .optional(settings.description)), ("language", .string(settings.language)),
      ("time_zone", .string(settings.timeZone.identifier)), ("homepage", .optional(settings.homepage)),
      ("support", .optional(settings.support)),
    ])
  }

  private var overall: JSONValue {
    let overall = snapshot.overall
    return .object([
      ("level", .string(overall.level.word)), ("indicator", .string(overall.level.indicator)),
      ("description", .string(overall.level.rawValue)), ("since", .time(overall.since)),
    ])
  }

  /// What uptime is counted over, and how.
  private var window: JSONValue {
    let days = settings.uptime.days
    let weights = ComponentStatus.allCases.filter { $0 != .operational }.map {
      (name: $0.word, value: JSONValue.decimal(units: settings.uptime.weights[$0], digits: 6))
    }
    return .object([
      ("days", .integer(days)), ("from", .date(snapshot.today.adding(days: 1 - max(1, days)))),
      ("until", .date(snapshot.today)), ("weights", .object(weights)),
    ])
  }

  private var announcements: JSONValue {
    .array(
      snapshot.announcements.prefix(Self.announcementLimit).map { snapshot in
        let announcement = snapshot.announcement
        return .object([
          ("slug", .string(announcement.identity.slug)), ("title", .string(announcement.identity.title)),
          ("url", address(Permalink.announcement(announcement.identity.slug))), ("from", .time(announcement.from)),
          ("until", .time(announcement.until)), ("is_current", .boolean(snapshot.isCurrent)),
        ])
      })
  }
}
