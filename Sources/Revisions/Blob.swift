/// The content of a file, by its name among git's objects.
struct Blob: Hashable {
  let name: ObjectName
  /// In bytes.
  let size: Int
}
