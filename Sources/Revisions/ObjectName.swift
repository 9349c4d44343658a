/// The name of an object in hexadecimal digits, as git writes it.
struct ObjectName: Hashable {
  let hexadecimal: [UInt8]

  /// nil for anything that git could take for something else.
  init?(_ bytes: some Collection<UInt8>) {
    guard Self.isValid(bytes) else { return nil }
    hexadecimal = Array(bytes)
  }

  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count >= 40 && bytes.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

extension [ObjectName] {
  /// What `git cat-file` is asked.
  var request: [UInt8] { Swift.Array(map { $0.hexadecimal + [UInt8(ascii: "\n")] }.joined()) }
}
