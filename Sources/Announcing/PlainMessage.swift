internal import JSON
internal import StatusModel

/// A notice in our own form (docs/announcing.md).
struct PlainMessage {
  let notice: Notice

  var json: JSONValue {
    .object([
      ("version", .integer(1)),
      ("site", .object([("title", .string(notice.siteTitle)), ("url", .string(notice.siteURL))])),
      (
        "entry",
        .object([
          ("id", .string(notice.id)), ("kind", .string(notice.kind.rawValue)), ("slug", .string(notice.slug)),
          ("title", .string(notice.title)), ("text", .string(notice.text)), ("url", .string(notice.url)),
          ("published", .string(notice.published.rfc3339)), ("updated", .string(notice.updated.rfc3339)),
          ("state", .optional(notice.state)), ("impact", .optional(notice.impact)),
          ("tone", .string(notice.tone.rawValue)), ("components", .array(notice.components.map { .string($0) })),
        ])
      ),
    ])
  }
}
