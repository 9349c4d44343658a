import FrontMatter
import JSON

extension KeyTable {
  /// The members of a schema for the mapping.
  var schema: JSONValue {
    let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    var members: [(name: String, value: JSONValue)] = [("type", .string("object"))]
    if !required.isEmpty { members.append(("required", .array(required))) }
    members.append(("properties", .object(keys.map { ($0.name, $0.schema) })))
    members.append(("additionalProperties", .boolean(false)))
    return .object(members)
  }
}

extension Key {
  /// What the key may hold, and what it is for.
  var schema: JSONValue {
    var members: [(name: String, value: JSONValue)] = [("description", .string(description))]
    if let standard { members.append(("default", shape.value(standard))) }
    if let example { members.append(("examples", .array([shape.value(example)]))) }
    members += shape.schema(orNothing: !isRequired)
    if isRequired, case .list = shape { members.append(("minItems", .integer(1))) }
    return .object(members)
  }
}
