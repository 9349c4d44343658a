import RichText

/// Writes formatted text as GitHub Flavored Markdown which says the same when it is read again: one pass over the flat
/// nodes, without recursion, by bytes.
///
/// What Markdown cannot say is written plainly: an emphasis in the same kind of emphasis, or right behind one; an email
/// address that is no link, which every reader makes one of. Control characters are left out. Quotes and lists that are
/// nested deeper than anybody can read lose the further levels, so that the output stays in step with the input.
struct MarkdownWriter {
  /// Where a link leads, as it is to be written; nil leaves its words alone.
  let address: (LinkTarget) -> String?
  /// Of the text that is being written.
  private(set) var nodes: [RichText.Node] = []
  private(set) var looseLists = LooseLists([])

  var bytes: [UInt8] = []
  /// What every further line begins with: the marks and indentations of the open containers.
  var prefix: [UInt8] = []
  /// The innermost last.
  var containers = [Container()]
  var lists: [OpenList] = []
  /// How each open element ends, the innermost last.
  var endings: [Ending] = []
  var flow = Flow.none
  /// Where in `bytes` the words of the present line begin.
  var lineStart = 0
  var delimiters = Delimiters()
  var table = OpenTable()
  /// Notes of which the text was written: each part of a post holds the notes that it refers to.
  var writtenNotes: Set<Int> = []
  /// The place of the next node.
  var index = 0

  static let deepest = 20
  /// What stands behind a mark.
  static let space: [UInt8] = [0x20]

  /// What stands between blocks' marks and their words.
  enum Flow {
    /// No block is open.
    case none
    /// Lines may be broken.
    case lines
    /// All in one line.
    case line
    /// The same, and a sign of many means the end of a heading.
    case heading
  }

  /// The document, a quote, an item or a note: what holds blocks.
  struct Container {
    /// The length of `prefix` outside of it.
    var outerPrefix = 0
    /// Whether its blocks follow each other without an empty line.
    var isTight = false
    var isEmpty = true
    /// Written before its first block.
    var lead: [UInt8] = []
    /// The mark of the list that has just ended in it.
    var lastList: UInt8?
    /// The mark of the list that it is an item of.
    var mark: UInt8?
    /// Whether words that are in no paragraph came last.
    var endsInWords = false
  }

  struct OpenList {
    /// Of the next item; nil for bullets.
    var number: Int?
    let mark: UInt8
    let isTight: Bool
    var isFirst = true
  }

  struct OpenTable {
    var alignments: [RichText.Alignment?] = []
    var isHead = false
  }

  enum Ending {
    case nothing
    case words
    case underlined(UInt8)
    case container
    case list
    case table
    case row
    case cell
    case delimiter(UInt8, count: Int)
    case link(String, title: String)
  }

  static func bytes(of text: RichText, address: @escaping (LinkTarget) -> String?) -> [UInt8] {
    var writer = MarkdownWriter(address: address)
    writer.write(text.nodes)
    return writer.end()
  }

  init(address: @escaping (LinkTarget) -> String?) {
    self.address = address
    bytes.reserveCapacity(4096)
  }

  /// Adds a text's blocks. Texts that follow each other become one document.
  mutating func write(_ text: [RichText.Node]) {
    nodes = text
    looseLists = LooseLists(text)
    index = 0
    while index < nodes.count {
      index += 1
      write(nodes[index - 1])
    }
  }

  /// The document, to which nothing is added any more.
  mutating func end() -> [UInt8] {
    endWords()
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  private mutating func write(_ node: RichText.Node) {
    switch node {
    case .open(let element):
      endings.append(element.isBlock || element.isCell ? openBlock(element) : openInline(element))
    case .close: close()
    case .text(let text):
      startWords()
      write(text)
    case .code(let text):
      startWords()
      writeCode(text)
    case .codeBlock(let language, let text): writeCodeBlock(text, language: language)
    case .image(let target, let alternative, let title):
      startWords()
      writeImage(target, alternative, title: title)
    case .softBreak: breakLine()
    case .lineBreak: writeLineBreak()
    case .thematicBreak:
      startBlock()
      // Neither a list's mark nor the line under a heading.
      append("___")
    case .footnoteReference(let number, _):
      startWords()
      append("[^\(number)]")
    }
  }

  private mutating func close() {
    switch endings.popLast() ?? .nothing {
    case .nothing: break
    case .words: endWords()
    case .underlined(let sign):
      endWords()
      startLine()
      bytes += [sign, sign, sign]
    case .container: closeContainer()
    case .list: closeList()
    case .table: flow = .none
    case .row: closeRow()
    case .cell: closeCell()
    case .delimiter(let sign, let count): closeDelimiter(sign, count: count)
    case .link(let url, let title):
      append("](")
      writeDestination(url, title: title)
      append(")")
    }
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// The node that follows the present one.
  var next: RichText.Node? { index < nodes.count ? nodes[index] : nil }
}

extension RichText.Element {
  fileprivate var isCell: Bool {
    if case .tableCell = self { true } else { false }
  }
}
