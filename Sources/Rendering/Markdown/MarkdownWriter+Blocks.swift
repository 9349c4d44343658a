import RichText

extension MarkdownWriter {
  /// Begins a block: behind the container's mark if it is the first there, else on a line of its own.
  mutating func startBlock() {
    endWords()
    let last = containers.count - 1
    if containers[last].isEmpty {
      bytes += containers[last].lead
    } else {
      if !containers[last].isTight { writeEmptyLine() }
      startLine()
    }
    containers[last].isEmpty = false
    containers[last].lastList = nil
    containers[last].endsInWords = false
    lineStart = bytes.count
  }

  /// Begins words that stand directly in an item, unless a block is open.
  mutating func startWords() {
    guard flow == .none else { return }
    startBlock()
    containers[containers.count - 1].endsInWords = true
    flow = .lines
  }

  /// Ends the words of a block.
  mutating func endWords() {
    if flow != .none { protectLastSpace() }
    flow = .none
  }

  mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += prefix
    lineStart = bytes.count
  }

  private mutating func writeEmptyLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += prefix
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  mutating func openBlock(_ element: RichText.Element) -> Ending {
    switch element {
    case .paragraph:
      startBlock()
      flow = .lines
      return .words
    case .heading(let level, _): return openHeading(level: level)
    case .blockQuote: return openQuote()
    case .list(let start): return openList(start: start)
    case .item(let isDone): return openItem(isDone: isDone)
    case .footnoteDefinition(let number, _): return openNote(number)
    case .table:
      startBlock()
      table = OpenTable()
      return .table
    case .tableHead:
      table.isHead = true
      return .nothing
    case .tableBody: return .nothing
    case .tableRow: return openRow()
    default: return openCell(element)
    }
  }

  /// A heading of several lines is underlined; where that would take in the words before it, it becomes one line.
  private mutating func openHeading(level: Int) -> Ending {
    let followsWords = containers[containers.count - 1].isTight && containers[containers.count - 1].endsInWords
    startBlock()
    if level <= 2, !followsWords, hasBreak {
      flow = .lines
      return .underlined(UInt8(ascii: level == 1 ? "=" : "-"))
    }
    bytes += repeatElement(UInt8(ascii: "#"), count: max(1, min(level, 6)))
    if case .close? = next {} else { bytes.append(UInt8(ascii: " ")) }
    lineStart = bytes.count
    flow = .heading
    return .words
  }

  /// Whether a line breaks in the element that was just opened.
  private var hasBreak: Bool {
    var depth = 1
    for node in nodes[index...] {
      switch node {
      case .open: depth += 1
      case .close: depth -= 1
      case .softBreak, .lineBreak: return true
      default: break
      }
      if depth == 0 { return false }
    }
    return false
  }

  private mutating func openQuote() -> Ending {
    guard containers.count <= Self.deepest else { return .nothing }
    startBlock()
    append(">")
    push(Container(outerPrefix: prefix.count, lead: Self.space), prefix: "> ")
    return .container
  }

  /// Beside a list of its own kind it has another mark, and so has one whose mark would stand right behind its like.
  private mutating func openList(start: Int?) -> Ending {
    guard containers.count <= Self.deepest else { return .nothing }
    endWords()
    let container = containers[containers.count - 1]
    let marks: (UInt8, UInt8) =
      start == nil ? (UInt8(ascii: "-"), UInt8(ascii: "*")) : (UInt8(ascii: "."), UInt8(ascii: ")"))
    let isTaken = container.lastList == marks.0 || container.isEmpty && container.mark == marks.0
    lists.append(
      OpenList(
        number: start, mark: isTaken ? marks.1 : marks.0, isTight: !looseLists.isLoose(at: index - 1)))
    return .list
  }

  mutating func closeList() {
    guard let list = lists.popLast() else { return }
    containers[containers.count - 1].lastList = list.mark
  }

  private mutating func openItem(isDone: Bool?) -> Ending {
    guard containers.count <= Self.deepest, let list = lists.last else { return .nothing }
    if list.isFirst {
      startBlock()
    } else {
      if !list.isTight { writeEmptyLine() }
      startLine()
    }
    let start = bytes.count
    if let number = list.number { append(String(number)) }
    bytes.append(list.mark)
    let width = bytes.count - start
    if let isDone { append(isDone ? " [x]" : " [ ]") }
    lists[lists.count - 1].isFirst = false
    lists[lists.count - 1].number = list.number.map { $0 + 1 }
    push(
      Container(outerPrefix: prefix.count, isTight: list.isTight, lead: Self.space, mark: list.mark),
      prefix: width == 1 ? "  " : String(repeating: " ", count: width + 1))
    return .container
  }

  private mutating func openNote(_ number: Int) -> Ending {
    guard writtenNotes.insert(number).inserted else {
      skipElement()
      return .nothing
    }
    startBlock()
    append("[^\(number)]:")
    push(Container(outerPrefix: prefix.count, lead: Self.space), prefix: "    ")
    return .container
  }

  /// Moves on to the end of the element that was just opened.
  private mutating func skipElement() {
    var depth = 1
    while index < nodes.count {
      if case .open = nodes[index] { depth += 1 }
      if case .close = nodes[index] { depth -= 1 }
      if depth == 0 { return }
      index += 1
    }
  }

  private mutating func push(_ container: Container, prefix more: String) {
    containers.append(container)
    prefix += more.utf8
    lineStart = bytes.count
  }

  mutating func closeContainer() {
    endWords()
    guard containers.count > 1, let container = containers.popLast() else { return }
    prefix.removeSubrange(container.outerPrefix...)
  }

  /// Always fenced, by more signs than any line of the text has.
  mutating func writeCodeBlock(_ text: String, language: String) {
    startBlock()
    let sign: UInt8 = UInt8(ascii: language.utf8.contains(UInt8(ascii: "`")) ? "~" : "`")
    let fence = Array(repeating: sign, count: max(3, Self.longestRun(of: sign, in: text) + 1))
    bytes += fence
    for byte in language.utf8 where byte > 0x20 && byte != 0x7F {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if line.isEmpty { writeEmptyLine() } else { startLine() }
      bytes += line.lazy.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
    startLine()
    bytes += fence
  }

  static func longestRun(of sign: UInt8, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == sign ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
