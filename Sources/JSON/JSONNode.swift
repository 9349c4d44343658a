/// A value in a document that was read, and where it stands in it, so that a fault can be told.
package struct JSONNode: Sendable {
  /// A document that is not made as it has to be, such as `components[3].status is no text`.
  package struct Mismatch: Error, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
  }

  package let value: JSONValue
  /// Such as `components[3].status`; empty for the document itself.
  package let path: String

  /// Reads a document of RFC 8259, at most 64 levels deep.
  package init(reading bytes: [UInt8]) throws(JSONReadingError) {
    var reader = try JSONReader(bytes)
    value = try reader.readDocument()
    path = ""
  }

  private init(value: JSONValue, path: String) {
    self.value = value
    self.path = path
  }

  /// What `self` holds under `name`, of members with one name the first; nil when it has none, or null.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value,
      let found = members.first(where: { $0.name.utf8.elementsEqual(name.utf8) })?.value
    else { return nil }
    if case .null = found { return nil }
    return JSONNode(value: found, path: path.isEmpty ? name : path + "." + name)
  }

  package func member(_ name: String) throws(Mismatch) -> JSONNode {
    guard case .object = value else { throw mismatch("is no object") }
    guard let member = self[name] else { throw Mismatch((path.isEmpty ? name : path + "." + name) + " is missing") }
    return member
  }

  package func items() throws(Mismatch) -> [JSONNode] {
    guard case .array(let values) = value else { throw mismatch("is no list") }
    return values.enumerated().map { JSONNode(value: $0.element, path: "\(path)[\($0.offset)]") }
  }

  package func text() throws(Mismatch) -> String {
    guard case .string(let text) = value else { throw mismatch("is no text") }
    return text
  }

  package func integer() throws(Mismatch) -> Int {
    guard case .integer(let number) = value else { throw mismatch("is no whole number") }
    return number
  }

  package func flag() throws(Mismatch) -> Bool {
    guard case .boolean(let flag) = value else { throw mismatch("is neither true nor false") }
    return flag
  }

  package func mismatch(_ words: String) -> Mismatch {
    Mismatch((path.isEmpty ? "the document" : path) + " " + words)
  }
}
