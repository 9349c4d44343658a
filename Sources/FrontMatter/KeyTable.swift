/// The keys that a mapping may have: the only source of the reader's and of the schemas'.
package struct KeyTable: Sendable {
  /// What the mapping is, in words for a message, such as "an incident".
  package let owner: String
  /// In the order in which people are shown them.
  package let keys: [Key]
  package let names: [String]

  package init(owner: String, keys: [Key]) {
    self.owner = owner
    self.keys = keys
    names = keys.map(\.name)
  }

  /// nil when there is no such key. Names are compared by bytes.
  package subscript(name: String) -> Key? {
    keys.first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
