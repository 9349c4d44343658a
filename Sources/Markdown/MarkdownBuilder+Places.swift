import Diagnostics

extension MarkdownBuilder {
  /// How far behind the last known place an address is looked for, in bytes.
  private static let window = 1000

  mutating func notePlace(of node: MarkdownNode) {
    if node.startLine > 0 { lastPlace = max(lastPlace, offset(of: node)) }
  }

  /// The line on which a block begins, without its indentation.
  func lineRange(of node: MarkdownNode) -> Range<Int> {
    line(node.startLine > 0 ? firstLine + node.startLine - 1 : file.position(of: lastPlace).line)
  }

  /// From where the parser says that an inline begins to the end of what it says, or the whole line where that cannot be.
  mutating func range(of node: MarkdownNode) -> Range<Int> {
    let start = offset(of: node)
    if node.startLine > 0, start < file.bytes.count, "[!<".utf8.contains(file.bytes[start]) {
      let line = file.range(ofLine: file.position(of: start).line)
      let end =
        node.endLine == node.startLine ? offset(line: node.startLine, column: node.endColumn + 1) : line.upperBound
      return start..<min(max(end, start + 1), line.upperBound)
    }
    return node.bareAddress.flatMap { place(ofAddress: Array($0.utf8)) } ?? lineRange(of: node)
  }

  /// The parser gives no place, or one too early, to addresses without brackets.
  private mutating func place(ofAddress words: [UInt8]) -> Range<Int>? {
    let end = file.range(ofLine: file.position(of: lastPlace).line).upperBound
    guard lastPlace < end else { return nil }
    let candidates = lastPlace..<min(end, lastPlace + Self.window)
    guard let start = candidates.first(where: { file.bytes[$0..<end].starts(with: words) }) else { return nil }
    lastPlace = start + words.count
    return start..<start + words.count
  }

  private func line(_ number: Int) -> Range<Int> {
    let line = file.range(ofLine: number)
    let indentation = file.bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
    return line.lowerBound + indentation..<line.upperBound
  }

  private func offset(of node: MarkdownNode) -> Int { offset(line: node.startLine, column: node.startColumn) }

  private func offset(line: Int, column: Int) -> Int {
    let line = file.range(ofLine: firstLine + line - 1)
    return min(max(line.lowerBound + column - 1, line.lowerBound), line.upperBound)
  }
}
