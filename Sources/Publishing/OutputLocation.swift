/// Where a site is published: a name in a folder, and the names that a build uses beside it.
struct OutputLocation: Sendable {
  /// As the user wrote it, without the `/` at its end.
  let path: String
  /// The path of the folder that holds the output.
  let parent: String
  let name: String

  /// nil when the path does not end in the name of a folder, as `/`, `.` and `..` do not.
  init?(_ text: String) {
    var bytes = text.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard !bytes.contains(0) else { return nil }
    let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    path = String(Substring(bytes))
    name = String(Substring(bytes[nameStart...]))
    parent = nameStart == bytes.startIndex ? "." : String(Substring(bytes[..<nameStart]))
    if name.isEmpty || name == "." || name == ".." { return nil }
  }

  var lockName: String { ".\(name).lock" }

  /// A new name for a tree that is being written, or is to be removed.
  func stagingName(process: Int32) -> String { Self.name(stagingPrefix, process) }

  func isStagingName(_ text: String) -> Bool { Self.hasForm(text, stagingPrefix) }

  /// A new name for the published tree in the moment between the two steps of a swap.
  func setAsideName(process: Int32) -> String { Self.name(setAsidePrefix, process) }

  func isSetAsideName(_ text: String) -> Bool { Self.hasForm(text, setAsidePrefix) }

  private var stagingPrefix: String { ".\(name).tmp-" }
  private var setAsidePrefix: String { ".\(name).old-" }

  private static func name(_ prefix: String, _ process: Int32) -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return "\(prefix)\(process)-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// `prefix`, a process, `-`, 16 hexadecimal digits.
  private static func hasForm(_ text: String, _ prefix: String) -> Bool {
    let bytes = text.utf8
    guard bytes.starts(with: prefix.utf8) else { return false }
    let parts = bytes.dropFirst(prefix.utf8.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].count == 16 else { return false }
    return parts[0].allSatisfy(isDecimal) && parts[1].allSatisfy { isDecimal($0) || (97...102).contains($0) }
  }

  private static func isDecimal(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
