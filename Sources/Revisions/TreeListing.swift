/// The files of a tree, from `git ls-tree -r -z -l`.
struct TreeListing {
  struct File {
    /// The name of its object, in hexadecimal digits.
    let object: [UInt8]
    let size: Int
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
      guard let size = Int(String(decoding: fields[3], as: UTF8.self)), size >= 0, Self.isSafe(name) else {
        throw .damaged
      }
      total += size
      files.append(File(object: Array(fields[2]), size: size, path: String(decoding: name, as: UTF8.self)))
      guard files.count <= Self.fileLimit, total <= Self.byteLimit else { throw .tooLarge }
    }
  }

  /// What `git cat-file --batch` is asked.
  var request: [UInt8] { Array(files.map { $0.object + [UInt8(ascii: "\n")] }.joined()) }

  private static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }
}
