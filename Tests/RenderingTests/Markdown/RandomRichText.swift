import RichText
import TestSupport

/// Makes documents of every kind of element, with words that look like markup.
struct RandomRichText {
  private static let words = [
    "a", "word", "two words", "# a", "1. b", "12) c", "- d", "+", "-", "=", "---", "===", "> e", "*", "**", "_f_",
    "a_b",
    "~", "~~~", "`", "``` g", "[h]", "[i]: j", "](k)", "!", "!?", "<l>", "</m>", "<!-- n", "&amp;", "&", "&#38", "|",
    "a|b",
    ":-", ":-: |", "\\", "\\*", "http://o.p", "www.q.r", "https:", "é", "ß", "\u{301}x", "状態", "😀", "\u{A0}",
    "\u{3000}",
    " lead", "trail ", "  ", "\tt", "(u)", ")", "(", "\"v\"", "'", ".", "...", "[^1]", "[^w]:", "[ ] x", "{y=z}", "$",
    "%",
  ]

  private static let mostNotes = 3

  private var numbers: SeededNumbers
  private var note = 0
  private var quoteDepth = 0

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  mutating func document() -> RichText {
    note = 0
    var nodes = blocks(depth: 0)
    let notes = note
    // A note has no notes.
    note = Self.mostNotes
    for number in 1..<notes + 1 {
      nodes += [.open(.footnoteDefinition(number: number, references: 1))] + paragraph() + [.close]
    }
    return RichText(nodes)
  }

  /// Without the names of headings, which follow from their words.
  static func comparable(_ text: RichText) -> RichText {
    RichText(
      text.nodes.map { node in
        if case .open(.heading(let level, _)) = node { .open(.heading(level: level, anchor: "")) } else { node }
      })
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  private mutating func blocks(depth: Int) -> [RichText.Node] {
    (0..<count(1...(depth == 0 ? 5 : 3))).flatMap { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> [RichText.Node] {
    switch count(0...(depth < 3 ? 9 : 5)) {
    case 0: return [.thematicBreak]
    case 1: return [codeBlock()]
    case 2: return heading()
    case 3: return table()
    case 6:
      quoteDepth += 1
      defer { quoteDepth -= 1 }
      return [.open(.blockQuote)] + blocks(depth: depth + 1) + [.close]
    case 7, 8: return list(depth: depth)
    default: return paragraph()
    }
  }

  private mutating func paragraph() -> [RichText.Node] {
    [.open(.paragraph)] + lines() + [.close]
  }

  private mutating func heading() -> [RichText.Node] {
    let level = count(1...6)
    return [.open(.heading(level: level, anchor: ""))] + (level < 3 ? lines() : inlines(depth: 0)) + [.close]
  }

  private mutating func codeBlock() -> RichText.Node {
    let lines = (0..<count(0...3)).map { _ in (Self.words.randomElement(using: &numbers) ?? "") + "\n" }
    return .codeBlock(language: chance(50) ? "" : ["sh", "c++", "a`b", "x&y"][count(0...3)], text: lines.joined())
  }

  private mutating func list(depth: Int) -> [RichText.Node] {
    let isTight = chance(50)
    let start = chance(50) ? nil : chance(60) ? 1 : count(0...999)
    var nodes: [RichText.Node] = [.open(.list(start: start))]
    // One paragraph alone cannot show that its list is loose.
    for _ in 0..<count(2...4) {
      // The parser sees no task in a quote.
      nodes.append(.open(.item(isDone: quoteDepth == 0 && chance(20) ? chance(50) : nil)))
      nodes += isTight ? lines() : paragraph()
      if !isTight { nodes += chance(40) ? block(depth: depth + 1) : [] }
      if isTight, depth < 2, chance(30) { nodes += tightList() }
      nodes.append(.close)
    }
    return nodes + [.close]
  }

  /// Only a bullet list, or one that begins with 1, can follow words at once.
  private mutating func tightList() -> [RichText.Node] {
    let items = (0..<count(1...3)).flatMap { _ in [.open(.item(isDone: nil))] + lines() + [.close] }
    return [.open(.list(start: chance(50) ? nil : 1))] + items + [.close]
  }

  private mutating func table() -> [RichText.Node] {
    let alignments: [RichText.Alignment?] = (0..<count(1...3)).map { _ in [nil, .left, .center, .right][count(0...3)] }
    func row(_ maker: inout Self, isHeader: Bool) -> [RichText.Node] {
      var nodes: [RichText.Node] = [.open(.tableRow)]
      for alignment in alignments {
        nodes.append(.open(.tableCell(alignment: alignment, isHeader: isHeader)))
        nodes += maker.chance(20) ? [] : maker.inlines(depth: 1)
        nodes.append(.close)
      }
      return nodes + [.close]
    }
    var nodes: [RichText.Node] = [.open(.table), .open(.tableHead)] + row(&self, isHeader: true) + [.close]
    let rows = count(0...3)
    if rows > 0 {
      nodes.append(.open(.tableBody))
      for _ in 0..<rows { nodes += row(&self, isHeader: false) }
      nodes.append(.close)
    }
    return nodes + [.close]
  }

  private mutating func lines() -> [RichText.Node] {
    var nodes = inlines(depth: 0)
    for _ in 0..<count(0...2) { nodes += [chance(70) ? .softBreak : .lineBreak] + inlines(depth: 0) }
    if chance(5) { nodes.append(.lineBreak) }
    return nodes
  }

  private mutating func inlines(depth: Int, within open: Set<String> = []) -> [RichText.Node] {
    var nodes: [RichText.Node] = []
    var last = ""
    for _ in 0..<count(1...4) {
      let (kind, more) = inline(depth: depth, within: open)
      // Two texts are one, and nothing could tell where one emphasis ends and the next of the same sign begins.
      guard kind != last else {
        if kind == "note" { note -= 1 }
        continue
      }
      nodes += more
      last = kind
    }
    return nodes.isEmpty ? [.text("z")] : nodes
  }

  private mutating func inline(depth: Int, within open: Set<String>) -> (kind: String, nodes: [RichText.Node]) {
    switch count(0...12) {
    case 0 where depth < 3 && open.isDisjoint(with: ["em", "strong"]):
      return ("em", [.open(.emphasis)] + inlines(depth: depth + 1, within: open.union(["em"])) + [.close])
    case 1 where depth < 3 && open.isDisjoint(with: ["em", "strong"]):
      return ("em", [.open(.strong)] + inlines(depth: depth + 1, within: open.union(["strong"])) + [.close])
    case 2 where depth < 3 && !open.contains("del"):
      return ("del", [.open(.strikethrough)] + inlines(depth: depth + 1, within: open.union(["del"])) + [.close])
    case 3 where depth < 3 && !open.contains("link"):
      return ("link", [.open(link())] + inlines(depth: depth + 1, within: open.union(["link"])) + [.close])
    case 4: return ("code", [.code(code())])
    case 5: return ("image", [.image(target(), alternative: word(), title: chance(50) ? "" : word())])
    case 6 where open.isEmpty && note < Self.mostNotes:
      note += 1
      return ("note", [.footnoteReference(number: note, occurrence: 1)])
    default: return ("text", [.text(word())])
    }
  }

  private mutating func link() -> RichText.Element { .link(target(), title: chance(60) ? "" : word()) }

  private mutating func target() -> LinkTarget {
    .unresolved(["", "a", "b c", "(d", "e)f", "<g>", "h&amp;i", "https://j.k/l_m", "\\n", "o|p", "#q"][count(0...10)])
  }

  private mutating func word() -> String { Self.words.randomElement(using: &numbers) ?? "" }

  /// A line of code: what begins and ends in a space is not all space.
  private mutating func code() -> String {
    ["a", "`", "``", "a`b", " a ", " ", "a b", "*", "&amp;", "\\", "<b>", "a_b", "x|y", " `"][count(0...13)]
  }
}
