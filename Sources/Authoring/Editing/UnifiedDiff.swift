import Diagnostics

/// What an edit changes, as `diff -u` shows it: one hunk from the first line that differs to the last.
package struct UnifiedDiff {
  private static let contextLines = 3

  private struct Line {
    let bytes: ArraySlice<UInt8>
    let isEnded: Bool
  }

  private let path: String
  private let old: [Line]
  private let new: [Line]
  private let isNewFile: Bool

  /// `old` is nil for a file that does not exist yet.
  package init(path: String, old: [UInt8]?, new: [UInt8]) {
    self.path = path
    self.old = Self.lines(of: old ?? [])
    self.new = Self.lines(of: new)
    isNewFile = old == nil
  }

  /// Empty when nothing changes. Control characters are shown by name.
  package var text: String {
    let start = zip(old, new).prefix { Self.areEqual($0, $1) }.count
    let rest = zip(old[start...].reversed(), new[start...].reversed())
    let end = rest.prefix { Self.areEqual($0, $1) }.count
    guard start + end < max(old.count, new.count) else { return "" }
    let first = max(0, start - Self.contextLines)
    let last = max(0, end - Self.contextLines)
    let ranges = (old: first..<(old.count - last), new: first..<(new.count - last))
    let hunk =
      old[first..<start].map { Self.shown($0, " ") } + old[start..<(old.count - end)].map { Self.shown($0, "-") }
      + new[start..<(new.count - end)].map { Self.shown($0, "+") }
      + old[(old.count - end)..<(old.count - last)].map { Self.shown($0, " ") }
    return "--- \(isNewFile ? "/dev/null" : "a/\(path)")\n+++ b/\(path)\n"
      + "@@ -\(Self.span(ranges.old)) +\(Self.span(ranges.new)) @@\n" + hunk.joined()
  }

  private static func span(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private static func areEqual(_ one: Line, _ other: Line) -> Bool {
    one.isEnded == other.isEnded && one.bytes.elementsEqual(other.bytes)
  }

  private static func shown(_ line: Line, _ sign: String) -> String {
    let text = PrintableText.lines(String(decoding: line.bytes, as: UTF8.self))
    return "\(sign)\(text)\n" + (line.isEnded ? "" : "\\ No newline at end of file\n")
  }

  /// Split at line feeds alone, as patches are.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Line(bytes: $0, isEnded: true) }
    if let last = lines.popLast(), !last.bytes.isEmpty { lines.append(Line(bytes: last.bytes, isEnded: false)) }
    return lines
  }
}
