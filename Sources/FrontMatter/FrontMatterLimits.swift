/// Bounds that keep hostile YAML from costing more than it is worth.
package struct FrontMatterLimits: Sendable {
  /// In bytes.
  package var size: Int
  /// Lists and mappings within each other.
  package var depth: Int

  package init(size: Int = 64 * 1024, depth: Int = 20) {
    self.size = size
    self.depth = depth
  }
}
