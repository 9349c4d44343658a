/// A file as one commit after the other left it.
package struct PastFile: Sendable {
  package struct Version: Sendable {
    /// In Unix seconds; never before that of the version before it.
    package let committed: Int
    package let bytes: ArraySlice<UInt8>
  }

  /// Below the folder whose history was read, as it is named now.
  package let path: String
  /// Oldest first, more than one; neighbours differ.
  package let versions: [Version]
}
