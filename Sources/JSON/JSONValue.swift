/// A JSON document (RFC 8259) whose members keep the order in which they are written down.
package enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// `units` of ten to the power of minus `digits`: 99.985 is 99,985 and 3.
  case decimal(units: Int, digits: Int)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// How much room a document takes.
  package enum Layout: Sendable {
    /// A line a value, indented by two spaces.
    case indented
    /// A line for each member of the document, and for each item of a list in it.
    case records
    /// No space at all.
    case compact
  }

  /// The document with an end of line. `isEscaped` tells of a character whether it is written as `\u…` though JSON does
  /// not demand it; it is asked of each in the order of the document.
  package func bytes(_ layout: Layout = .indented, escaping isEscaped: ((Unicode.Scalar) -> Bool)? = nil) -> [UInt8] {
    var writer = JSONWriter(layout: layout, isEscaped: isEscaped)
    writer.write(self)
    writer.endLine()
    return writer.bytes
  }

  /// `text`, or null.
  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// `number`, or null.
  package static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
}
