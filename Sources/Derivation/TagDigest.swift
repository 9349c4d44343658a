/// The posts with one tag.
package struct TagDigest: Sendable, Equatable {
  package let tag: String
  /// Places in `StatusSnapshot.incidents`.
  package let incidents: [Int]
  /// Places in `StatusSnapshot.maintenances`.
  package let maintenances: [Int]
}
