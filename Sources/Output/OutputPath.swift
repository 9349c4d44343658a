/// A place inside the output folder, such as `incidents/kansas-city/index.html`: relative, with `/` between its parts.
///
/// A value of this type cannot leave the folder: it has no empty, `.` or `..` part, no control character and no backslash.
/// Two values are equal when their bytes are.
package struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// nil when `text` could name anything but a file inside the output.
  package init?(_ text: String) {
    guard text.utf8.count <= 1024 else { return nil }
    var length = 0
    var dots = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") {
        guard Self.isSafePart(length: length, dots: dots) else { return nil }
        (length, dots) = (0, 0)
      } else {
        guard Self.isSafe(byte) else { return nil }
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    guard Self.isSafePart(length: length, dots: dots) else { return nil }
    self.text = text
  }

  /// The path of this file's form in `coding`; nil where that would be too long.
  package func path(in coding: ContentCoding) -> OutputPath? { OutputPath("\(text).\(coding.fileExtension)") }

  /// What two paths share when a file system that ignores case would take them for one file.
  package var caseFolded: String {
    // Nearly all are such already, and looking is far cheaper than folding.
    text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? text : text.lowercased()
  }

  package var description: String { text }

  package static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  /// By bytes. A loop of its own, since every path of a site is sorted while nothing else can go on.
  package static func < (left: Self, right: Self) -> Bool {
    let (left, right) = (left.text.utf8Span.span, right.text.utf8Span.span)
    let shared = min(left.count, right.count)
    var index = 0
    while index < shared, left[index] == right[index] { index += 1 }
    return index < shared ? left[index] < right[index] : left.count < right.count
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { (bytes) in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }

  /// Not empty, `.` or `..`, and no longer than file systems allow.
  private static func isSafePart(length: Int, dots: Int) -> Bool {
    (1...255).contains(length) && !(dots == length && length <= 2)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\\")
  }
}
