/// A label with others below it, drawn with lines.
struct Tree {
  let label: StyledText
  var children: [Tree] = []

  init(_ label: StyledText, children: [Tree] = []) {
    self.label = label
    self.children = children
  }

  /// The label, then those below it; `width` nil cuts nothing.
  func lines(width: Int?) -> [StyledText] {
    var lines: [StyledText] = []
    var pending = [(tree: self, first: "", rest: "")]
    while let (tree, first, rest) = pending.popLast() {
      let line = StyledText(first, .faint) + tree.label
      lines.append(width.map { line.cut(to: $0) } ?? line)
      for (index, child) in tree.children.enumerated().reversed() {
        let isLast = index == tree.children.count - 1
        pending.append((child, rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  ")))
      }
    }
    return lines
  }
}
