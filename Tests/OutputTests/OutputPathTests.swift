import Testing

@testable import Output

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "incidents/kansas-city/index.html", ".well-known/security.txt", "a/...", "..a/b..", "caf\u{E9}.svg",
  ])
  func `A relative path of ordinary names is accepted`(text: String) {
    #expect(OutputPath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/..", "./a", "a\\b", "a\0b", "a\nb",
    "a\u{7F}", "..\u{2F}\u{301}x",
  ])
  func `A path that could leave the output, or has a name that is no name, is refused`(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test func `Names of 255 bytes and paths of 1024 are the longest`() {
    let name = String(repeating: "n", count: 255)
    #expect(OutputPath(name) != nil)
    #expect(OutputPath(name + "n") == nil)
    let path = Array(repeating: String(repeating: "n", count: 204), count: 5).joined(separator: "/")
    #expect(OutputPath(path) != nil)
    #expect(OutputPath(path + "n") == nil)
  }

  @Test func `Paths are compared by their bytes`() throws {
    let composed = try #require(OutputPath("caf\u{E9}"))
    let decomposed = try #require(OutputPath("cafe\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(decomposed < composed)
    let paths = try ["a", "a-b", "a.b", "a/b", "ab", "caf\u{E9}", "a/b/c", "A"].map { try #require(OutputPath($0)) }
    #expect(paths.sorted().map(\.text) == ["A", "a", "a-b", "a.b", "a/b", "a/b/c", "ab", "caf\u{E9}"])
    #expect(!(composed < composed))
  }

  @Test func `Paths that differ in case fold into one`() throws {
    let upper = try #require(OutputPath("Assets/\u{C9}.CSS"))
    let lower = try #require(OutputPath("assets/\u{E9}.css"))
    #expect(upper != lower)
    #expect(upper.caseFolded == lower.caseFolded)
  }
}
