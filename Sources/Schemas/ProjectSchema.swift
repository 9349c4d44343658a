import Content
import FrontMatter
package import JSON
import Loading

/// The JSON Schemas (draft 2020-12) of what people write in a project, for their editors.
package enum ProjectSchema: String, CaseIterable, Sendable {
  case settings, incident, maintenance, announcement, page

  /// The document, made from the table that the reader goes by.
  package var document: JSONValue {
    let intro: [(name: String, value: JSONValue)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title)),
      ("description", .string(description)),
    ]
    guard case .object(let members) = keys.schema else { return .object(intro) }
    return .object(intro + members)
  }

  /// Such as `incident.schema.json`.
  package var fileName: String { "\(rawValue).schema.json" }

  var keys: KeyTable {
    switch self {
    case .settings: SettingsReader.keys
    case .incident: PostKind.incident.keys
    case .maintenance: PostKind.maintenance.keys
    case .announcement: PostKind.announcement.keys
    case .page: PostKind.page.keys
    }
  }

  private var title: String {
    switch self {
    case .settings: "Settings of a status site made by Allclear"
    case .incident, .maintenance, .announcement, .page: "Front matter of \(keys.owner)"
    }
  }

  private var description: String {
    switch self {
    case .settings: "site/site.yml"
    case .incident: Self.description(of: .incident)
    case .maintenance: Self.description(of: .maintenance)
    case .announcement: Self.description(of: .announcement)
    case .page: Self.description(of: .page)
    }
  }

  private static func description(of kind: PostKind) -> String {
    "The YAML between the two lines of --- of content/\(kind.folder)/**/*.md"
  }
}
