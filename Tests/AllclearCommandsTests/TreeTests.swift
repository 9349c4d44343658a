import Testing

@testable import AllclearCommands

@Suite struct TreeTests {
  @Test func branchesAreDrawn() {
    let leaf = Tree(StyledText("leaf"))
    let tree = Tree(
      StyledText("root"), children: [Tree(StyledText("a"), children: [leaf]), Tree(StyledText("b"), children: [leaf])])
    #expect(
      tree.lines(width: nil).map { $0.text(colored: false) } == ["root", "├─ a", "│  └─ leaf", "└─ b", "   └─ leaf"])
  }

  @Test func aDeepTreeIsNoDangerToTheStack() {
    var tree = Tree(StyledText("x"))
    for _ in 0..<2_000 { tree = Tree(StyledText("x"), children: [tree]) }
    #expect(tree.lines(width: 20).count == 2_001)
  }
}
