import Foundation
import Testing

@Suite struct SameBytesTests {
  private static let now = "2026-11-23T18:00:00Z"
  private static let seconds = "1795456800"

  @Test func `Two processes write the same bytes for the same instant`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: Self.now, into: sandbox, output: "one")
    try OwnSite.build(at: Self.now, into: sandbox, output: "two")
    #expect(try Tree(of: sandbox.path("two")).differences(from: Tree(of: sandbox.path("one"))) == [])
  }

  @Test func `The order in which files were made does not reach the output`() throws {
    let sandbox = try Sandbox()
    for copy in ["one", "two"] {
      for part in ["site", "content"] {
        try sandbox.lay(Repository.root.appending(path: part), at: "\(copy)/\(part)") {
          copy == "one" ? $0.sorted() : $0.shuffled()
        }
      }
      let result = try Allclear.run(["build", "--now", Self.now], in: sandbox, folder: copy)
      #expect(result.code == 0, "\(result.error)")
    }
    #expect(try Tree(of: sandbox.path("two/public")).differences(from: Tree(of: sandbox.path("one/public"))) == [])
  }

  @Test func `SOURCE_DATE_EPOCH says what now is`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: Self.now, into: sandbox, output: "one")
    let result = try Allclear.run(
      ["build", "--output", "two"] + OwnSite.arguments, in: sandbox,
      environment: ["SOURCE_DATE_EPOCH": Self.seconds])
    #expect(result.code == 0, "\(result.error)")
    #expect(try Tree(of: sandbox.path("two")).differences(from: Tree(of: sandbox.path("one"))) == [])
  }

  @Test func `The time zone and language of the machine do not reach the output`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: Self.now, into: sandbox, output: "one")
    let result = try Allclear.run(
      ["build", "--output", "two", "--now", Self.now] + OwnSite.arguments, in: sandbox,
      environment: ["TZ": "Asia/Kathmandu", "LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8"])
    #expect(result.code == 0, "\(result.error)")
    #expect(try Tree(of: sandbox.path("two")).differences(from: Tree(of: sandbox.path("one"))) == [])
  }
}
