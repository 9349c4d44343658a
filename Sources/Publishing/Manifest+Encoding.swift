internal import JSON
internal import Output

extension Manifest {
  /// JSON, one file a line: the same bytes for the same manifest.
  var encoded: [UInt8] {
    let audience = audience.map { [(name: "audience", value: JSONValue.string($0))] } ?? []
    let document = JSONValue.object(
      [("generator", .string(generator))] + audience + [
        ("now", .string(Timestamp(seconds: now).description)),
        ("next_change", .optional(nextChange.map { Timestamp(seconds: $0).description })),
        ("files", .array(files.map(\.document))),
        ("superseded", .array(superseded.map(\.document))),
      ])
    return document.bytes(.records)
  }
}

extension Manifest.File {
  fileprivate var document: JSONValue {
    var members: [(name: String, value: JSONValue)] = [("path", .string(path.text)), ("size", .integer(size))]
    if let digest { members.append(("sha256", .string(digest.hexadecimal))) }
    if let coding { members.append(("encoding", .string(coding.rawValue))) }
    return .object(members)
  }
}

extension Manifest.Superseded {
  fileprivate var document: JSONValue {
    .object([("path", .string(path.text)), ("since", .string(Timestamp(seconds: since).description))])
  }
}
