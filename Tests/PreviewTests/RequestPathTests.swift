import Output
import Testing

@testable import Preview

@Suite struct RequestPathTests {
  private func file(_ path: String) throws -> RequestPath { .file(try #require(OutputPath(path))) }

  @Test(arguments: [
    ("/", "index.html"), ("/history/", "history/index.html"), ("/history", "history"),
    ("/media/a%20b.png", "media/a b.png"), ("/media/caf%C3%A9.png", "media/café.png"),
  ])
  func aPathNamesAFile(_ path: String, _ expected: String) throws {
    #expect(RequestPath(path, below: "/") == (try file(expected)))
  }

  @Test(arguments: [
    "/../etc/passwd", "/a/../b", "/..", "/%2e%2e/etc/passwd", "/a/%2E%2E%2Fb", "/.", "/a/./b", "/a%5Cb", "/..%5c..",
    "/a%00b", "/%0d%0aX", "/%ff", "a", "", "*", "http://localhost/", "\\",
  ])
  func whatNoBrowserSendsIsRefused(_ path: String) {
    #expect(RequestPath(path, below: "/") == .refused)
  }

  @Test(arguments: ["//evil.example", "/a//b", "///"])
  func emptyPartsLeadNowhere(_ path: String) {
    #expect(RequestPath(path, below: "/") == .elsewhere)
  }

  @Test func aSiteBelowAPathHasItsFilesThere() throws {
    #expect(RequestPath("/status/history/", below: "/status/") == (try file("history/index.html")))
    #expect(RequestPath("/history/", below: "/status/") == .elsewhere)
    #expect(RequestPath("/statusx/", below: "/status/") == .elsewhere)
    #expect(RequestPath("/", below: "/status/") == .elsewhere)
  }
}
