/// Where the parts of a component stand in the settings, in byte offsets.
package struct ComponentPlaces: Sendable, Equatable {
  package let id: Range<Int>
  /// nil for a component that requires nothing.
  package let requires: Range<Int>?
}
