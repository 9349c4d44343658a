/// Where a heading stands in a post. Ranges are byte offsets in the file.
package struct HeadingOutline: Sendable {
  /// The line it begins on, without its indentation and end.
  package let line: Range<Int>
  package let level: Int
  /// nil when it begins no update.
  package let update: UpdateOutline?
}
