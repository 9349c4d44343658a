import Testing

@testable import Loading

@Suite struct SourceChangesTests {
  private let content = SourceFolder(root: "content")

  private func noting(_ names: [String], in root: String = "content") -> SourceChanges {
    var changes = SourceChanges.nothing
    for name in names { changes.note([name], in: root) }
    return changes
  }

  @Test func filesAreThoseOfTheFolderAlone() {
    var changes = noting(["a.md"])
    changes.add(noting(["site.yml"], in: "site"))
    #expect(changes.files(in: content) == [["a.md"]])
    #expect(changes.files(in: SourceFolder(root: "site/")) == [["site.yml"]])
    #expect(SourceChanges.nothing.files(in: content) == [])
  }

  @Test func namesThatLookAlikeAreTwoFiles() {
    #expect(noting(["caf\u{e9}.md", "cafe\u{301}.md", "caf\u{e9}.md"]).files(in: content)?.count == 2)
  }

  @Test func anythingTakesInAllOthers() {
    var changes = noting(["a.md"])
    changes.add(.anything)
    changes.add(noting(["b.md"]))
    #expect(changes.files(in: content) == nil)
  }

  @Test func aBranchThatIsCheckedOutIsLookedAtAsAWhole() {
    #expect(noting((0..<100).map { "\($0).md" }).files(in: content)?.count == 100)
    #expect(noting((0..<101).map { "\($0).md" }).files(in: content) == nil)
  }
}
