import Content
import Diagnostics
import FrontMatter

/// Puts the keys of front matter into the order in which the documentation has them, each with its value and the comment
/// right above it.
enum FrontMatterOrder {
  private static let order = [
    "title", "slug", "id", "components", "impact", "started", "detected", "resolved", "starts", "ends", "repeat",
    "from",
    "until", "tags", "pinned", "draft", "aliases",
  ]

  static func edits(_ outline: PostOutline) -> [ByteEdit] {
    let file = outline.file
    let ranks = outline.entries.map { rank($0.key.value) }
    let sorted = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    guard sorted != Array(ranks.indices), let starts = starts(of: outline.entries, in: file),
      let first = starts.first
    else { return [] }
    let end = outline.frontMatter.yaml.upperBound
    let chunks = zip(starts, starts.dropFirst() + [end]).map { file.bytes[$0..<$1] }
    return [ByteEdit(first..<end, with: sorted.flatMap { chunks[$0] })]
  }

  private static func rank(_ key: String) -> Int {
    order.firstIndex { $0.utf8.elementsEqual(key.utf8) } ?? order.count
  }

  /// Where each key's lines begin; nil when the keys do not begin lines.
  private static func starts(of entries: [YAMLNode.Entry], in file: SourceFile) -> [Int]? {
    var starts: [Int] = []
    var lastLine = 1
    for entry in entries {
      let (line, column) = file.position(of: entry.key.range.lowerBound)
      guard column == 1, line > lastLine else { return nil }
      var first = line
      while first - 1 > lastLine, file.bytes[file.range(ofLine: first - 1)].first == UInt8(ascii: "#") { first -= 1 }
      starts.append(file.lineStarts[first - 1])
      lastLine = file.position(of: max(entry.key.range.upperBound, entry.value.range.upperBound)).line
    }
    return starts
  }
}
