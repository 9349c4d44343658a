import RichText

extension MarkdownBuilder {
  mutating func item(_ node: MarkdownNode) {
    let isDone = node.isTaskDone
    if isDone != nil { document.tasks.append(.init(node: position(), range: lineRange(of: node))) }
    push(.open(.item(isDone: isDone)))
  }

  mutating func codeBlock(_ node: MarkdownNode) {
    let words = node.fenceInfo.utf8.split { $0 == 0x20 || $0 == 0x09 }
    let language = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let text = node.literal
    push(.codeBlock(language: language, text: text), size: language.utf8.count + text.utf8.count)
  }

  /// A block of HTML is shown as it is written, line by line.
  mutating func htmlBlock(_ node: MarkdownNode) {
    push(.open(.paragraph))
    var isReported = false
    for (index, line) in node.literal.utf8.split(separator: 0x0A).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if Self.isLineBreak(text) {
        push(.lineBreak)
        continue
      }
      if index > 0 { push(.softBreak) }
      if !isReported { document.rawHTML.append(lineRange(of: node)) }
      isReported = true
      self.text(text)
    }
    push(.close)
  }

  /// `<br>`, `<br/>` and `<br />`, the one piece of HTML that does what it says.
  static func isLineBreak(_ literal: String) -> Bool {
    let word = literal.utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { $0 | 0x20 }
    return word.elementsEqual("<br>".utf8) || word.elementsEqual("<br/>".utf8)
  }
}
