internal import CCmarkGFM
import Diagnostics
import RichText

/// Walks cmark's tree once, by its iterator and never by recursion, and leaves flat nodes.
struct MarkdownBuilder {
  let file: SourceFile
  /// The file's line on which the text begins.
  let firstLine: Int
  let limits: MarkdownLimits
  var document = MarkdownDocument()
  var isTooLarge = false

  /// In bytes of text and markup so far.
  var size = 0
  /// Text that is not yet a node: the parser leaves it in pieces.
  var pendingText = ""
  var openImages: [Int] = []
  var anchors = AnchorNames()
  var footnoteReferences: [Int: Int] = [:]

  /// The file's offset of what had a place last.
  var lastPlace = 0

  private var depth = 0
  private var blockStart = 0
  private var table = OpenTable()
  private var openHeading: Int?
  /// The one that ended last.
  private var heading: MarkdownDocument.Heading?
  private var footnoteCount = 0

  private struct OpenTable {
    var alignments: [RichText.Alignment?] = []
    var column = 0
    var isHeaderRow = false
    var hasBody = false
  }

  init(file: SourceFile, range: Range<Int>, limits: MarkdownLimits) {
    self.file = file
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
    if depth == 0 { blockStart = position() }
    if !node.isLeaf { depth += 1 }
    open(node)
    if node.isLeaf, depth == 0 { finishBlock(node) }
  }

  private mutating func leave(_ node: MarkdownNode) {
    if node.kind == .document { return }
    close(node)
    depth -= 1
    if depth == 0 { finishBlock(node) }
  }

  private mutating func open(_ node: MarkdownNode) {
    notePlace(of: node)
    switch node.kind {
    case .document: break
    case .footnoteDefinition: footnoteCount += 1
    case .paragraph: if !node.isInTightList { push(.open(.paragraph)) }
    case .heading:
      openHeading = position()
      push(.open(.heading(level: node.headingLevel, anchor: "")))
    case .blockQuote: push(.open(.blockQuote))
    case .list: push(.open(.list(start: node.listStart)))
    case .item: item(node)
    case .codeBlock: codeBlock(node)
    case .htmlBlock: htmlBlock(node)
    case .thematicBreak: push(.thematicBreak)
    case .table:
      table = OpenTable(alignments: node.tableAlignments)
      push(.open(.table))
    case .tableHeader, .tableRow: row(isHeader: node.kind == .tableHeader)
    case .tableCell: cell()
    default: openInline(node)
    }
  }

  private mutating func close(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: if !node.isInTightList { push(.close) }
    case .heading: closeHeading(level: node.headingLevel)
    case .image: closeImage(node)
    case .footnoteReference: break
    case .tableHeader:
      push(.close)
      push(.close)
    case .table:
      if table.hasBody { push(.close) }
      push(.close)
    case .footnoteDefinition: document.footnotes[footnoteCount] = blockStart..<position()
    default: push(.close)
    }
  }

  private mutating func finishBlock(_ node: MarkdownNode) {
    guard node.kind != .footnoteDefinition else { return }
    let nodes = blockStart..<position()
    document.blocks.append(
      .init(nodes: nodes, range: lineRange(of: node), heading: node.kind == .heading ? heading : nil))
  }

  private mutating func row(isHeader: Bool) {
    table.isHeaderRow = isHeader
    table.column = 0
    if isHeader { push(.open(.tableHead)) }
    if !isHeader, !table.hasBody {
      table.hasBody = true
      push(.open(.tableBody))
    }
    push(.open(.tableRow))
  }

  private mutating func cell() {
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : nil
    push(.open(.tableCell(alignment: alignment, isHeader: table.isHeaderRow)))
    table.column += 1
  }

  private mutating func closeHeading(level: Int) {
    let end = position()
    if let start = openHeading {
      let text = RichText(Array(document.nodes[start..<end])).plainText
      let anchor = anchors.name(for: text)
      document.nodes[start] = .open(.heading(level: level, anchor: anchor))
      heading = .init(level: level, text: text, anchor: anchor)
    }
    openHeading = nil
    push(.close)
  }
}

extension MarkdownBuilder {
  /// Where the next node will stand.
  mutating func position() -> Int {
    if !pendingText.isEmpty {
      document.nodes.append(.text(pendingText))
      pendingText = ""
    }
    return document.nodes.count
  }

  mutating func push(_ node: RichText.Node, size bytes: Int = 0) {
    grow(bytes + 8)
    _ = position()
    document.nodes.append(node)
  }

  mutating func text(_ part: String) {
    grow(part.utf8.count)
    pendingText += part
  }

  private mutating func grow(_ bytes: Int) {
    size += bytes
    if size > limits.renderedSize { isTooLarge = true }
  }
}
