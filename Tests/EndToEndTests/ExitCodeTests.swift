import Foundation
import Testing

@Suite struct ExitCodeTests {
  @Test func `A sound project ends with 0, and a check writes nothing`() throws {
    let sandbox = try Project.make()
    let result = try Project.check(sandbox)
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(result.output.hasPrefix("no messages") || result.output.contains("checked in"))
    #expect(try sandbox.names() == ["content", "site"])
  }

  @Test func `Faults end with 1`() throws {
    let sandbox = try Project.make()
    try sandbox.write("no front matter", to: "content/incidents/x.md")
    #expect(try Project.check(sandbox).code == 1)
    #expect(try Project.build(sandbox).code == 1)
    #expect(!sandbox.exists("public"))
  }

  @Test(arguments: [
    ["build", "--nonsense"], ["nonsense"], ["build", "extra"], ["build", "--now", "yesterday"],
    ["build", "--now", "2026-02-30T00:00:00Z"], ["check", "--now", "14:20"],
    ["build", "--base-url", "status.example.com"],
    ["build", "--base-url", "https://user@example.com/"], ["build", "--base-url", "javascript:alert(1)"],
    ["check", "--format", "xml"], ["check", "--color", "sometimes"], ["build", "--swap", "never"],
    ["build", "--output"], ["check", "--compress"], ["build", "--compress=yes"], ["build", "--compress", "9"],
  ])
  func `Wrong usage ends with 64 and says how it is meant`(_ arguments: [String]) throws {
    let sandbox = try Project.make()
    let result = try Allclear.run(arguments, in: sandbox)
    #expect(result.code == 64)
    #expect(result.error.hasPrefix("Error: "))
    #expect(result.output == "")
    #expect(try sandbox.names() == ["content", "site"])
  }

  @Test(arguments: ["tomorrow", "-1", "", "1e9", "99999999999999999999"])
  func `A SOURCE_DATE_EPOCH that is no number is wrong usage`(_ epoch: String) throws {
    let result = try Allclear.run(["check"], in: Project.make(), environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(result.code == 64)
    #expect(result.error.contains("SOURCE_DATE_EPOCH"))
  }

  @Test(arguments: ["site/site.yml", "site/site.yml/public", "/dev/null", "/proc/public", ".", ".."])
  func `An output that cannot be written ends with 2`(_ output: String) throws {
    let sandbox = try Project.make()
    let result = try Project.build(sandbox, "--output", output)
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("allclear: error: "))
    #expect(try sandbox.names() == ["content", "site"])
  }

  @Test func `An output that is not ours ends with 2 and is left alone`() throws {
    let sandbox = try Project.make()
    try sandbox.write("Holiday", to: "public/photo.txt")
    let before = try Tree(of: sandbox.path("public"))
    let result = try Project.build(sandbox)
    #expect(result.code == 2)
    #expect(result.error.contains("allclear.json"))
    #expect(try Tree(of: sandbox.path("public")) == before)
  }

  @Test(arguments: [
    (
      ["build"],
      [
        "--site", "--content", "--base-url", "--now", "--drafts", "--strict", "--format", "--color", "--output",
        "--swap", "--compress",
      ]
    ),
    (["check"], ["--site", "--content", "--base-url", "--now", "--drafts", "--strict", "--format", "--color"]),
    ([], ["build", "check", "--version"]),
  ])
  func `Help names every option`(_ command: [String], _ words: [String]) throws {
    let result = try Allclear.run(command + ["--help"], in: Project.make())
    #expect(result.code == 0)
    #expect(result.error == "")
    for word in words { #expect(result.output.contains(word)) }
  }
}
