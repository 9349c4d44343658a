/// How the site looks, beside its accent and its logo.
package struct Appearance: Sendable, Equatable {
  /// How round corners are.
  package enum Radius: String, Sendable, CaseIterable {
    case none
    case small
    case medium
    case large
  }

  /// A family that readers' systems have: nothing is loaded.
  package enum Font: String, Sendable, CaseIterable {
    case system
    case serif
    case rounded
    case mono
  }

  package var radius: Radius
  package var font: Font

  package init(radius: Radius = .medium, font: Font = .system) {
    self.radius = radius
    self.font = font
  }
}
