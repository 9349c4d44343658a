/// Text that stands in for one file of a folder, whether or not there is such a file: what an editor has not saved yet.
package struct SourceOverlay: Sendable {
  /// Below the folder's root.
  package let components: [String]
  package let bytes: [UInt8]

  package init(components: [String], bytes: [UInt8]) {
    self.components = components
    self.bytes = bytes
  }

  func stands(for other: [String]) -> Bool {
    components.count == other.count && zip(components, other).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Whether it lies where nothing is looked for.
  var isHidden: Bool { components.contains { $0.utf8.first == UInt8(ascii: ".") } }
}
