package import JSON

extension Comparison {
  /// For programs; members may be added.
  package var json: JSONValue {
    .object([
      ("version", .integer(1)), ("old", Self.edition(old)), ("new", Self.edition(new)),
      ("changes", .array(changes.map(Self.change))),
    ])
  }

  private static func edition(_ edition: SiteEdition) -> JSONValue {
    .object([("now", .string(edition.document.now)), ("url", .string(edition.document.url))])
  }

  private static func change(_ change: Change) -> JSONValue {
    .object([
      ("area", .string(change.area.rawValue)), ("kind", .string(change.kind.rawValue)), ("id", .string(change.id)),
      ("name", .string(change.name)),
      (
        "details",
        .array(
          change.details.map {
            .object([("name", .string($0.name)), ("before", .optional($0.before)), ("after", .optional($0.after))])
          })
      ),
    ])
  }
}
