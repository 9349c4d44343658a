import RichText

/// The lists whose items hold paragraphs, which empty lines between the items tell.
struct LooseLists {
  /// By the place of the list's first node.
  private var tight: Set<Int> = []

  /// In one pass. A list without any words of its own is loose, since blocks could run together in a tight one.
  init(_ nodes: [RichText.Node]) {
    // Most texts have none.
    guard nodes.contains(where: { if case .open(.list) = $0 { true } else { false } }) else { return }
    var open: [(place: Int, isItem: Bool)] = []
    for (place, node) in nodes.enumerated() {
      switch node {
      case .open(let element):
        if !element.isBlock { note(open) }
        if case .item = element { open.append((place, true)) } else { open.append((place, false)) }
      case .close: open.removeLast(open.isEmpty ? 0 : 1)
      case .text, .code, .image, .softBreak, .lineBreak, .footnoteReference: note(open)
      case .codeBlock, .thematicBreak: break
      }
    }
  }

  func isLoose(at place: Int) -> Bool { !tight.contains(place) }

  /// Words directly in an item.
  private mutating func note(_ open: [(place: Int, isItem: Bool)]) {
    guard let last = open.last, last.isItem, open.count > 1 else { return }
    tight.insert(open[open.count - 2].place)
  }
}
