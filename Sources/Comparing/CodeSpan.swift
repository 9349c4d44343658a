internal import Diagnostics

/// Text that is not trusted, as a code span of CommonMark: nothing in it is markup, whatever it holds.
enum CodeSpan {
  /// Printable, in one line, cut at 200 characters. Its fence is longer than every run of backticks in it.
  static func markdown(_ text: String) -> String {
    let text = PrintableText.cut(text)
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let edges = [text.utf8.first, text.utf8.last]
    // CommonMark takes one space from either side, and a backtick beside a fence would be part of it.
    let isPadded = text.isEmpty || edges.contains(UInt8(ascii: "`")) || edges.contains(UInt8(ascii: " "))
    return fence + (isPadded ? " \(text) " : text) + fence
  }

  /// Whether `text` consists of lower-case letters and spaces alone.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: " ") }
  }
}
