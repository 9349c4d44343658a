/// The files of a tree, from `git ls-tree -r -z -l`.
struct TreeListing {
  struct File {
    let blob: Blob
    /// From the repository's root; it leads nowhere else.
    let path: String
  }

  /// Far more than ten thousand incidents with pictures.
  private static let fileLimit = 200_000
  private static let byteLimit = 2_000_000_000

  private(set) var files: [File] = []

  /// Links and other repositories are left out: nothing of a project is read through them.
  init(_ output: [UInt8]) throws(RevisionError) {
    var total = 0
    for record in output.split(separator: 0) {
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { throw .damaged }
      let fields = record[..<tab].split(separator: UInt8(ascii: " "))
      guard fields.count == 4 else { throw .damaged }
      guard
        fields[0].elementsEqual("100644".utf8) || fields[0].elementsEqual("100755".utf8)
          || fields[0].elementsEqual("100664".utf8)
      else { continue }
      let name = record[(tab + 1)...]
      guard let object = ObjectName(fields[2]), let size = Int(String(decoding: fields[3], as: UTF8.self)), size >= 0,
        Self.isSafe(name)
      else { throw .damaged }
      total += size
      files.append(File(blob: Blob(name: object, size: size), path: String(decoding: name, as: UTF8.self)))
      guard files.count <= Self.fileLimit, total <= Self.byteLimit else { throw .tooLarge }
    }
  }

  private static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }
}
