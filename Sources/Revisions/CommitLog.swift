/// What commits did to files, newest commit first, from
/// `git log -z --raw --no-abbrev -M --format=tformat:%x01%ct`.
struct CommitLog {
  struct Commit: Equatable {
    /// When it was committed, in Unix seconds.
    let time: Int
    var changes: [Change] = []
  }

  struct Change: Equatable {
    /// From the repository's root.
    let path: [UInt8]
    /// Where the file was before; nil unless it was moved.
    let oldPath: [UInt8]?
    /// nil when there is no plain file there any more.
    let blob: ObjectName?
  }

  private(set) var commits: [Commit] = []

  init(_ output: [UInt8]) throws(RevisionError) {
    var fields = output.split(separator: 0, omittingEmptySubsequences: false)[...]
    while let field = fields.popFirst() {
      let text = field.drop { $0 == UInt8(ascii: "\n") }
      switch text.first {
      case 1:
        guard let time = Int(String(decoding: text.dropFirst(), as: UTF8.self)) else { throw .damaged }
        commits.append(Commit(time: time))
      case UInt8(ascii: ":"):
        guard !commits.isEmpty else { throw .damaged }
        commits[commits.count - 1].changes.append(try Self.change(text.dropFirst(), &fields))
      case nil: continue
      default: throw .damaged
      }
    }
  }

  /// `head` is `OLD-MODE NEW-MODE OLD-NAME NEW-NAME STATUS`; one path follows it, or two of a file that was moved.
  private static func change(
    _ head: ArraySlice<UInt8>, _ fields: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(RevisionError) -> Change {
    let parts = head.split(separator: UInt8(ascii: " "))
    guard parts.count == 5, let name = ObjectName(parts[3]), let path = fields.popFirst() else { throw .damaged }
    let blob = parts[1].starts(with: "100".utf8) ? name : nil
    guard parts[4].first == UInt8(ascii: "R") else { return Change(path: Array(path), oldPath: nil, blob: blob) }
    guard let newPath = fields.popFirst() else { throw .damaged }
    return Change(path: Array(newPath), oldPath: Array(path), blob: blob)
  }
}
