/// Components that are shown together.
package struct ComponentGroup: Sendable, Equatable {
  package enum Opening: String, Sendable, CaseIterable {
    case whenAffected = "when_affected"
    case always
    case never
  }

  package var id: String
  package var name: String
  package var description: String?
  /// When the front page shows its components without a click.
  package var opening: Opening

  package init(id: String, name: String, description: String? = nil, opening: Opening = .whenAffected) {
    self.id = id
    self.name = name
    self.description = description
    self.opening = opening
  }
}
