import FrontMatter
import JSON

/// An editor reads YAML by its core schema: `2023-07-05` and `yes` are texts, `404` is a number, and nothing is null.
extension ValueShape {
  typealias Members = [(name: String, value: JSONValue)]

  /// The members of a schema for such values. `orNothing` allows null, which readers take for a key that is missing.
  func schema(orNothing: Bool = false) -> Members {
    switch self {
    case .text(let form): Self.type(form.map(\.types) ?? ["string", "number"], orNothing) + (form?.constraints ?? [])
    case .flag: Self.type(["boolean"], orNothing)
    case .integer(let range):
      Self.type(["integer"], orNothing)
        + [("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))]
    case .decimal(_, let limit):
      Self.type(["number"], orNothing) + [("minimum", .integer(0)), ("maximum", .integer(limit))]
    case .word(let words): [("enum", .array(words.map { .string($0) } + (orNothing ? [.null] : [])))]
    case .list(let item): Self.list(of: item, orNothing)
    case .oneOrMore(let item): Self.either([item, .list(item)], orNothing)
    case .mapping(let table): Self.allowing(nothing: orNothing, table.schema.members)
    case .entries(let form, let value):
      Self.type(["object"], orNothing) + [
        ("propertyNames", .object(form.constraints)), ("additionalProperties", .object(value.schema())),
      ]
    case .either(let shapes): Self.either(shapes, orNothing)
    }
  }

  /// `text` as a document holds such a value.
  func value(_ text: String) -> JSONValue {
    switch self {
    case .flag: .boolean(text == "true")
    case .integer, .decimal: Self.number(text)
    case .text, .word, .list, .oneOrMore, .mapping, .entries, .either: .string(text)
    }
  }

  private static func type(_ types: [String], _ orNothing: Bool) -> Members {
    let types = types + (orNothing ? ["null"] : [])
    return [("type", types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) }))]
  }

  private static func list(of item: ValueShape, _ orNothing: Bool) -> Members {
    type(["array"], orNothing) + [("items", .object(item.schema()))]
  }

  private static func either(_ shapes: [ValueShape], _ orNothing: Bool) -> Members {
    let choices = shapes.map { JSONValue.object($0.schema()) }
    return [("anyOf", .array(choices + (orNothing ? [.object([("type", .string("null"))])] : [])))]
  }

  /// `members` of a mapping's schema, whose `type` comes first.
  private static func allowing(nothing: Bool, _ members: Members) -> Members {
    nothing ? type(["object"], true) + members.dropFirst() : members
  }

  private static func number(_ text: String) -> JSONValue {
    let parts = text.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard let units = Int(parts.joined()) else { return .string(text) }
    return .decimal(units: units, digits: parts.count == 2 ? parts[1].utf8.count : 0)
  }
}

extension TextForm {
  var types: [String] { allowsNumber ? ["string", "number"] : ["string"] }

  var constraints: [(name: String, value: JSONValue)] {
    [("pattern", .string(pattern))] + (format.map { [("format", .string($0))] } ?? [])
  }
}

extension JSONValue {
  fileprivate var members: [(name: String, value: JSONValue)] {
    guard case .object(let members) = self else { return [] }
    return members
  }
}
