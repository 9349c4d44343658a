import Foundation
import Testing

@Suite struct FollowUpsCommandTests {
  private static let postmortem = """

    ## Resolved — 11:00

    It is over.

    ## Postmortem — 2026-01-15 12:00

    - [x] Replace the disk (owner: Hardware, done: 2026-01-15)
    - [ ] Watch the *queue*  (owner: Mail, due: 2026-01-14)\t
    - [ ] Two of each
      (due: 2026-02-01)

    """
  private static let post = Desk.post + postmortem

  private func desk() throws -> Sandbox {
    let sandbox = try Desk.make()
    try sandbox.write(Self.post, to: Desk.path)
    return sandbox
  }

  @Test func `What is late and open is listed with its numbers`() throws {
    let result = try Desk.run(["follow-ups"], in: try desk())
    #expect(result.code == 0, "\(result.error)")
    let expected = """
      #  State      Due         Days  Owner  Task             Incident
      2  ✖ overdue  2026-01-14     0  Mail   Watch the queue  2026-01-15-mail
      3  ○ open     2026-02-01     0  –      Two of each      2026-01-15-mail

      """
    #expect(result.output == expected)
    #expect(try Desk.run(["follow-ups", "list", "--all"], in: try desk()).output.contains("1  ✔ done"))
    #expect(try Desk.run(["follow-ups", "--owner", "mail"], in: try desk()).output.contains("Watch the queue"))
    #expect(try Desk.run(["follow-ups", "--component", "web"], in: try desk()).output == "Nothing is open.\n")
  }

  @Test func `One is ticked in its post, to the byte`() throws {
    let sandbox = try desk()
    let result = try Desk.run(["follow-ups", "done", "2"], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    let ticked = Self.post.replacing(
      "- [ ] Watch the *queue*  (owner: Mail, due: 2026-01-14)",
      with: "- [x] Watch the *queue*  (owner: Mail, due: 2026-01-14, done: 2026-01-15)")
    #expect(try sandbox.text(Desk.path) == ticked)
    #expect(result.output.hasPrefix("\(Desk.path)\n"))
    #expect(try Desk.run(["follow-ups", "done", "3", "--on", "2026-01-15"], in: sandbox).code == 0)
    let both = ticked.replacing(
      "- [ ] Two of each\n  (due: 2026-02-01)", with: "- [x] Two of each\n  (due: 2026-02-01, done: 2026-01-15)")
    #expect(try sandbox.text(Desk.path) == both)
    #expect(try Desk.run(["follow-ups"], in: sandbox).output == "Nothing is open.\n")
    #expect(try Desk.check(sandbox).code == 0)
  }

  static let refused: [([String], Int32, String)] = [
    (["done", "1"], 1, "'Replace the disk' is done already"),
    (["done", "4"], 1, "there is no follow-up 4: they go from 1 to 3"), (["done", "0"], 1, "there is no follow-up 0"),
    (["done", "two"], 64, "The value 'two' is invalid"), (["done"], 64, "Missing expected argument '<number>'"),
    (["done", "2", "--on", "2026-02-30"], 64, "is no day"), (["done", "2", "--on", "2026-01"], 64, "is no day"),
    (["done", "2", "--on", "2026-01-16"], 64, "lies in the future"),
    (["list", "--component", "mial"], 1, "did you mean 'mail'?"),
  ]

  @Test(arguments: refused)
  func `What cannot be is refused`(_ arguments: [String], _ code: Int32, _ message: String) throws {
    let sandbox = try desk()
    let result = try Desk.run(["follow-ups"] + arguments, in: sandbox)
    #expect(result.code == code, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(result.output == "")
    #expect(try sandbox.text(Desk.path) == Self.post)
  }

  @Test func `A dry run shows the line and writes nothing`() throws {
    let sandbox = try desk()
    let result = try Desk.run(["follow-ups", "done", "2", "--dry-run"], in: sandbox)
    #expect(result.code == 0 && result.output.contains("+- [x] Watch the *queue*"))
    #expect(try sandbox.text(Desk.path) == Self.post)
  }

  @Test func `Where the posts have errors nothing has a number`() throws {
    let sandbox = try desk()
    try sandbox.write("no front matter", to: "content/incidents/broken.md")
    let result = try Desk.run(["follow-ups", "done", "2"], in: sandbox)
    #expect(result.code == 1 && result.error.contains("mend them first"), "\(result.error)")
    #expect(try sandbox.text(Desk.path) == Self.post)
  }
}
