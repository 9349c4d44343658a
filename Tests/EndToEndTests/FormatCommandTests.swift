import Foundation
import Testing

@Suite struct FormatCommandTests {
  private static let untidy =
    "---\nstarted: 2026-01-15T10:00\ntitle: Mail   # late\nimpact: none\n---\nWords.\n## resolved - 2026-01-15 10:20  \nText.\n"
  private static let tidy =
    "---\ntitle: Mail   # late\nimpact: none\nstarted: 2026-01-15 10:00\n---\nWords.\n\n## Resolved — 2026-01-15 10:20\n\nText.\n"

  @Test func `Posts take their normal form, and a check names those that have another`() throws {
    let sandbox = try Desk.make()
    try sandbox.write(Self.untidy, to: "content/incidents/a.md")
    let check = try Desk.run(["fmt", "--check"], in: sandbox)
    #expect(check.code == 1 && check.output == "content/incidents/a.md\n" && check.error == "")
    #expect(try sandbox.text("content/incidents/a.md") == Self.untidy)
    let result = try Desk.run(["fmt"], in: sandbox)
    #expect(result.code == 0 && result.output == "content/incidents/a.md\n1 of 2 posts changed\n")
    #expect(try sandbox.text("content/incidents/a.md") == Self.tidy)
    #expect(try sandbox.text(Desk.path) == Desk.post)
    #expect(try Desk.run(["fmt", "--check"], in: sandbox).code == 0)
    #expect(try sandbox.names(in: "content/incidents") == ["2026-01-15-mail.md", "a.md"])
  }

  @Test func `Posts and folders may be chosen`() throws {
    let sandbox = try Desk.make()
    for path in ["content/incidents/a.md", "content/incidents/old/b.md"] { try sandbox.write(Self.untidy, to: path) }
    #expect(try Desk.run(["fmt", "--check", Desk.path], in: sandbox).code == 0)
    #expect(
      try Desk.run(["fmt", "--check", "./content/incidents/old"], in: sandbox).output == "content/incidents/old/b.md\n")
    #expect(
      try Desk.run(["fmt", sandbox.path("content/incidents/a.md")], in: sandbox).output
        == "content/incidents/a.md\n1 of 1 posts changed\n")
    let unknown = try Desk.run(["fmt", "content/incidents/c.md"], in: sandbox)
    #expect(unknown.code == 1 && unknown.error == "allclear: error: there is no post at 'content/incidents/c.md'\n")
  }

  @Test func `A text that is not saved goes through`() throws {
    let sandbox = try Desk.make()
    let path = "content/incidents/new.md"
    let result = try Desk.run(["fmt", "--stdin-path", path], in: sandbox, input: Self.untidy)
    #expect(result.code == 0 && result.output == Self.tidy && result.error == "")
    #expect(!sandbox.exists(path))
    let broken = try Desk.run(["fmt", "--stdin-path", path], in: sandbox, input: "no front matter")
    #expect(broken.code == 1 && broken.output == "no front matter" && broken.error.contains("[missing-front-matter]"))
    let elsewhere = try Desk.run(["fmt", "--stdin-path", "/tmp/x.md"], in: sandbox, input: Self.untidy)
    #expect(elsewhere.code == 64 && elsewhere.error.contains("lies neither in 'content' nor in 'site'"))
    #expect(try Desk.run(["fmt", "x.md", "--stdin-path", path], in: sandbox).code == 64)
  }

  @Test func `A post with errors is reported and left as it is`() throws {
    let sandbox = try Desk.make()
    try sandbox.write(Self.untidy + "## solved - 11:00\n", to: "content/incidents/a.md")
    let result = try Desk.run(["fmt"], in: sandbox)
    #expect(result.code == 1 && result.error.contains("[unknown-state]"))
    #expect(try sandbox.text("content/incidents/a.md") == Self.untidy + "## solved - 11:00\n")
  }

  @Test func `The posts of this repository are in their normal form`() throws {
    let result = try Allclear.run(
      ["fmt", "--check", "--now", "2026-11-23T18:00:00Z"] + OwnSite.arguments, in: Sandbox())
    #expect(result.code == 0, "\(result.output)\(result.error)")
  }
}
