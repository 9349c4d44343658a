import JSON

/// What there is to show at one moment.
struct PreviewState: Sendable {
  /// The last site without errors; nil before there was one.
  var image: SiteImage?
  /// What is wrong now, as the terminal shows it; nil when nothing is.
  var faults: String?

  /// For open pages, as one event of an event stream (HTML Standard, 9.2.6).
  var event: [UInt8] {
    let members: [(name: String, value: JSONValue)] = [
      ("version", .string(image?.version ?? "")), ("styles", .string(image?.styles ?? "")),
      ("faults", .optional(faults)),
    ]
    return Array("retry: 500\ndata: ".utf8) + JSONValue.object(members).bytes(.compact) + Array("\n".utf8)
  }
}
