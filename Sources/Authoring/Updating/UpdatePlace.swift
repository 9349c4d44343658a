import Content
import Diagnostics

/// Where in the file an update goes, and the empty lines that it needs there.
struct UpdatePlace {
  let outline: PostOutline
  /// Oldest first.
  let headings: [HeadingOutline]
  /// How many of them come before it in time.
  let place: Int

  private var file: SourceFile { outline.file }

  /// The heading that it goes before in the file; nil when it goes to the end.
  private var follower: HeadingOutline? {
    if outline.isNewestFirst { return place > 0 ? headings[place - 1] : nil }
    return place < headings.count ? headings[place] : nil
  }

  func edit(inserting block: [UInt8], ending: LineEnding) -> ByteEdit {
    guard let follower else { return atEnd(block, ending) }
    let line = file.position(of: follower.line.lowerBound).line
    let start = file.lineStarts[line - 1]
    let before = line > 1 && !isBlank(line - 1) ? ending.bytes : []
    return ByteEdit(at: start, inserting: before + block + ending.bytes + ending.bytes)
  }

  /// A file that ends with a line's end still does, and one that does not still does not.
  private func atEnd(_ block: [UInt8], _ ending: LineEnding) -> ByteEdit {
    let last = file.lineStarts.count
    let isEnded = file.range(ofLine: last).isEmpty
    // The last line is what follows the last line end: nothing, in most files.
    let isAfterBlank = isBlank(last) ? last > 1 && isBlank(last - 1) : false
    var before: [UInt8] = isEnded ? [] : ending.bytes
    if !isAfterBlank, isEnded || !isBlank(last) { before += ending.bytes }
    return ByteEdit(at: file.bytes.count, inserting: before + block + (isEnded ? ending.bytes : []))
  }

  private func isBlank(_ line: Int) -> Bool {
    file.bytes[file.range(ofLine: line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
