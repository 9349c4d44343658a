internal import CCmarkGFM
import Diagnostics
import RichText

/// Walks cmark's tree once, by its iterator and never by recursion, and leaves flat nodes.
struct MarkdownBuilder {
  let file: SourceFile
  let range: Range<Int>
  let limits: MarkdownLimits
  var document = MarkdownDocument()
  var isTooLarge = false

  private let firstLine: Int
  private var size = 0
  private var depth = 0
  private var blockStart = 0
  private var alignments: [RichText.Alignment?] = []
  private var column = 0
  private var isHeaderRow = false
  private var hasTableBody = false
  private var openImages: [Int] = []
  private var openHeading: Int?
  private var anchors = AnchorNames()
  private var footnoteReferences: [Int: Int] = [:]
  private var footnoteCount = 0

  init(file: SourceFile, range: Range<Int>, limits: MarkdownLimits) {
    self.file = file
    self.range = range
    self.limits = limits
    firstLine = file.position(of: range.lowerBound).line
  }

  mutating func build(_ tree: borrowing MarkdownTree) {
    guard let root = unsafe tree.root, let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while !isTooLarge {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = unsafe cmark_iter_get_node(iterator) else { return }
      let node = unsafe MarkdownNode(pointer: pointer)
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: MarkdownNode) {
    if node.kind == .document { return }
    if depth == 0 { blockStart = document.nodes.count }
    if !node.isLeaf { depth += 1 }
    append(node)
    if node.isLeaf, depth == 0 { finishBlock(node) }
  }

  private mutating func leave(_ node: MarkdownNode) {
    if node.kind == .document { return }
    close(node)
    depth -= 1
    if depth == 0 { finishBlock(node) }
  }

  private mutating func append(_ node: MarkdownNode) {
    switch node.kind {
    case .document: break
    case .text: text(node.literal)
    case .softBreak: push(.softBreak)
    case .lineBreak: push(.lineBreak)
    case .thematicBreak: push(.thematicBreak)
    case .code: push(.code(node.literal), size: node.literal.utf8.count)
    case .codeBlock: codeBlock(node)
    case .htmlInline: html(node.literal, at: range(of: node))
    case .htmlBlock: htmlBlock(node)
    case .footnoteReference: footnoteReference(node)
    case .footnoteDefinition:
      footnoteCount += 1
      blockStart = document.nodes.count
    case .paragraph: if !node.isInTightList { push(.open(.paragraph)) }
    case .heading:
      openHeading = document.nodes.count
      push(.open(.heading(level: node.headingLevel, anchor: "")))
    case .blockQuote: push(.open(.blockQuote))
    case .list: push(.open(.list(start: node.listStart)))
    case .item:
      let isDone = node.isTaskDone
      if isDone != nil { document.tasks.append(.init(node: document.nodes.count, range: lineRange(of: node))) }
      push(.open(.item(isDone: isDone)))
    case .emphasis: push(.open(.emphasis))
    case .strong: push(.open(.strong))
    case .strikethrough: push(.open(.strikethrough))
    case .link: link(node)
    case .image: openImages.append(document.nodes.count)
    case .table:
      alignments = node.tableAlignments
      hasTableBody = false
      push(.open(.table))
    case .tableHeader: row(isHeader: true)
    case .tableRow: row(isHeader: false)
    case .tableCell:
      let alignment = column < alignments.count ? alignments[column] : nil
      push(.open(.tableCell(alignment: alignment, isHeader: isHeaderRow)))
      column += 1
    }
  }

  private mutating func close(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: if !node.isInTightList { push(.close) }
    case .heading: closeHeading(level: node.headingLevel)
    case .image: closeImage(node)
    case .tableHeader:
      push(.close)
      push(.close)
    case .table:
      if hasTableBody { push(.close) }
      push(.close)
    case .footnoteDefinition: document.footnotes[footnoteCount] = blockStart..<document.nodes.count
    default: push(.close)
    }
  }

  private mutating func finishBlock(_ node: MarkdownNode) {
    guard node.kind != .footnoteDefinition else { return }
    var heading: MarkdownDocument.Heading?
    if case .open(.heading(let level, let anchor))? = document.nodes.dropFirst(blockStart).first {
      heading = .init(level: level, text: RichText(Array(document.nodes[blockStart...])).plainText, anchor: anchor)
    }
    document.blocks.append(
      .init(nodes: blockStart..<document.nodes.count, range: lineRange(of: node), heading: heading))
  }
}

extension MarkdownBuilder {
  fileprivate mutating func push(_ node: RichText.Node, size bytes: Int = 0) {
    size += bytes + 8
    if size > limits.renderedSize { isTooLarge = true }
    document.nodes.append(node)
  }

  /// Joins what the parser leaves in pieces.
  fileprivate mutating func text(_ part: String) {
    if case .text(let before)? = document.nodes.last {
      size += part.utf8.count
      document.nodes[document.nodes.count - 1] = .text(before + part)
    } else {
      push(.text(part), size: part.utf8.count)
    }
  }

  fileprivate mutating func codeBlock(_ node: MarkdownNode) {
    let language = node.fenceInfo.unicodeScalars.split(separator: " ").first.map(String.init) ?? ""
    let text = node.literal
    push(.codeBlock(language: language, text: text), size: text.utf8.count)
  }

  fileprivate mutating func row(isHeader: Bool) {
    isHeaderRow = isHeader
    column = 0
    if isHeader { push(.open(.tableHead)) }
    if !isHeader, !hasTableBody {
      hasTableBody = true
      push(.open(.tableBody))
    }
    push(.open(.tableRow))
  }

  fileprivate mutating func footnoteReference(_ node: MarkdownNode) {
    guard let number = Int(node.literal) else { return text("[^\(node.literal)]") }
    footnoteReferences[number, default: 0] += 1
    push(.footnoteReference(number: number, occurrence: footnoteReferences[number, default: 1]))
  }

  fileprivate mutating func link(_ node: MarkdownNode) {
    document.references.append(.init(node: document.nodes.count, range: range(of: node)))
    let url = node.url
    let title = node.title
    push(.open(.link(.unresolved(url), title: title)), size: url.utf8.count + title.utf8.count)
  }

  /// What stands in an image's brackets is its description, as words alone.
  fileprivate mutating func closeImage(_ node: MarkdownNode) {
    guard let start = openImages.popLast() else { return }
    let alternative = RichText(Array(document.nodes[start...])).plainText
    document.nodes.removeSubrange(start...)
    document.references.removeAll { $0.node >= start }
    let place = range(of: node)
    if alternative.utf8.allSatisfy({ $0 == 0x20 }) { document.silentImages.append(place) }
    document.references.append(.init(node: start, range: place))
    push(.image(.unresolved(node.url), alternative: alternative, title: node.title), size: alternative.utf8.count)
  }

  fileprivate mutating func closeHeading(level: Int) {
    if let start = openHeading {
      let text = RichText(Array(document.nodes[start...])).plainText
      document.nodes[start] = .open(.heading(level: level, anchor: anchors.name(for: text)))
    }
    openHeading = nil
    push(.close)
  }

  /// Raw HTML is shown as it is written; `<br>` alone does what it says.
  fileprivate mutating func html(_ literal: String, at place: Range<Int>) {
    if Self.isLineBreak(literal) { return push(.lineBreak) }
    document.rawHTML.append(place)
    text(literal)
  }

  fileprivate mutating func htmlBlock(_ node: MarkdownNode) {
    let place = lineRange(of: node)
    push(.open(.paragraph))
    let lines = node.literal.utf8.split(separator: 10)
    for (index, line) in lines.enumerated() {
      if index > 0 { push(.softBreak) }
      let text = String(Substring(line))
      if Self.isLineBreak(text) {
        push(.lineBreak)
      } else {
        if document.rawHTML.last != place { document.rawHTML.append(place) }
        self.text(text)
      }
    }
    push(.close)
  }

  private static func isLineBreak(_ literal: String) -> Bool {
    let word = literal.utf8.filter { $0 != 0x20 && $0 != 0x0D }.map { $0 | 0x20 }
    return word.elementsEqual("<br>".utf8) || word.elementsEqual("<br/>".utf8)
  }

  /// The whole line on which a block begins.
  fileprivate func lineRange(of node: MarkdownNode) -> Range<Int> {
    let line = file.range(ofLine: firstLine + (node.startLine) - 1)
    let indentation = file.bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
    return line.lowerBound + indentation..<line.upperBound
  }

  /// From where the parser says that an inline begins to the end of what it says, or the whole line where that cannot be.
  fileprivate func range(of node: MarkdownNode) -> Range<Int> {
    let line = file.range(ofLine: firstLine + node.startLine - 1)
    let start = line.lowerBound + node.startColumn - 1
    let opens = start < line.upperBound && start >= line.lowerBound && "[!<wh".utf8.contains(file.bytes[start])
    guard opens else { return lineRange(of: node) }
    let end = node.endLine == node.startLine ? line.lowerBound + node.endColumn : line.upperBound
    return start..<min(max(end, start + 1), line.upperBound)
  }
}
