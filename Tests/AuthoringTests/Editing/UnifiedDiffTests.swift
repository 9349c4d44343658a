import Testing

@testable import Authoring

struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String) -> String {
    UnifiedDiff(path: "x.md", old: old.map { Array($0.utf8) }, new: Array(new.utf8)).text
  }

  @Test func linesBeforeAndAfterShowThePlace() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n"
    let expected = "--- a/x.md\n+++ b/x.md\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n"
    #expect(diff(old, old.replacing("5\n", with: "new\n5\n")) == expected)
  }

  @Test func aNewFileComesFromNothing() {
    #expect(diff(nil, "a\nb\n") == "--- /dev/null\n+++ b/x.md\n@@ -0,0 +1,2 @@\n+a\n+b\n")
  }

  @Test func aMissingLineEndIsSaid() {
    let expected = """
      --- a/x.md
      +++ b/x.md
      @@ -1,2 +1,3 @@
       a
      -b
      \\ No newline at end of file
      +b
      +c
      \\ No newline at end of file

      """
    #expect(diff("a\nb", "a\nb\nc") == expected)
  }

  @Test func nothingIsSaidOfNothing() { #expect(diff("a\n", "a\n") == "") }

  @Test func controlCharactersAreNamed() { #expect(diff("", "\u{1B}[2J\n").hasSuffix("+\\u{1B}[2J\n")) }
}
