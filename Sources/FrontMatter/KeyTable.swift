/// The keys that a mapping may have: the reader's, and one day the schemas', only source.
package struct KeyTable: Sendable {
  /// What the mapping is, in words for a message, such as "an incident".
  package let owner: String
  package let names: [String]

  package init(owner: String, names: [String]) {
    self.owner = owner
    self.names = names
  }
}
