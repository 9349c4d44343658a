/// A key of a mapping: what it is called, what it may hold and what it is for.
package struct Key: Sendable {
  package let name: String
  package let shape: ValueShape
  package let isRequired: Bool
  /// What a missing key means, as one would write it; nil when no value stands for that.
  package let standard: String?
  /// For people, in whole sentences.
  package let description: String
  /// As one would write it.
  package let example: String?

  package init(
    _ name: String, _ shape: ValueShape, isRequired: Bool = false, standard: String? = nil, example: String? = nil,
    _ description: String
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.standard = standard
    self.example = example
    self.description = description
  }
}
