import Foundation
import Testing

@Suite struct UpdateCommandTests {
  @Test func `An update is put in and what readers will see is told`() throws {
    let sandbox = try Desk.make()
    let arguments = [
      "update", "mail", "--state", "monitoring", "--component", "mail=degraded_performance", "--next", "+1h",
    ]
    let result = try Desk.run(arguments + ["-m", "Half of it is delivered."], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    let update = "\n## Monitoring — 12:20 {mail=degraded_performance next=13:20}\n\nHalf of it is delivered.\n"
    #expect(try sandbox.text(Desk.path) == Desk.post + update)
    #expect(result.output.hasPrefix("\(Desk.path)\n"))
    for line in [
      "front page   Minor Service Outage → Partially Degraded Service", "state        investigating → monitoring",
      "Mail         partial outage → degraded performance", "next update  promised for 2026-01-15 13:20",
      "updates.atom", "feed.json",
    ] { #expect(result.output.contains(line), "\(result.output)") }
    #expect(result.error == "")
    #expect(try Desk.check(sandbox).code == 0)
    #expect(try sandbox.names(in: "content/incidents") == ["2026-01-15-mail.md"])
  }

  @Test(arguments: [["-m", "-"], []])
  func `The text may be piped in`(_ arguments: [String]) throws {
    let sandbox = try Desk.make()
    let result = try Desk.run(
      ["update", "--state", "identified"] + arguments, in: sandbox, input: "\nThe queue\n\n\tis full.\n\n")
    #expect(result.code == 0, "\(result.error)")
    #expect(try sandbox.text(Desk.path) == Desk.post + "\n## Identified — 12:20\n\nThe queue\n\n\tis full.\n")
  }

  @Test func `A postmortem can be promised`() throws {
    let sandbox = try Desk.make()
    let result = try Desk.run(["resolve", "--postmortem", "2026-01-20", "-m", "It is over."], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    #expect(
      try sandbox.text(Desk.path) == Desk.post + "\n## Resolved — 12:20 {postmortem=2026-01-20}\n\nIt is over.\n")
  }

  @Test func `An editor writes the text, and what stands below the scissors is left out`() throws {
    let sandbox = try Desk.make()
    try sandbox.write(
      "#!/bin/sh\ncp \"$2\" seen.md\n{ echo \"By $1.\"; cat \"$2\"; } > new.md\nmv new.md \"$2\"\n", to: "edit.sh")
    let environment = ["VISUAL": "sh '\(sandbox.path("edit.sh"))' hand", "EDITOR": "false", "TMPDIR": sandbox.root]
    let result = try Desk.run(["update", "mail"], in: sandbox, environment: environment, wrapper: Desk.terminal)
    #expect(result.code == 0, "\(result.output)")
    #expect(try sandbox.text(Desk.path) == Desk.post + "\n## Update — 12:20\n\nBy hand.\n")
    #expect(try sandbox.text("seen.md").contains("# An update of \(Desk.path)\n"))
    #expect(try !sandbox.names().contains { $0.hasPrefix("allclear-") })
  }

  @Test func `An empty text writes nothing`() throws {
    let sandbox = try Desk.make()
    let edited = try Desk.run(
      ["update", "mail"], in: sandbox, environment: ["EDITOR": "true", "TMPDIR": sandbox.root], wrapper: Desk.terminal)
    #expect(edited.code == 1 && edited.output.contains("there is no text; nothing was written"))
    for arguments in [["-m", " \n"], ["-m", "-"], []] {
      let result = try Desk.run(["update", "mail"] + arguments, in: sandbox)
      #expect(result.code == 1)
      #expect(result.error == "allclear: error: there is no text; nothing was written\n")
    }
    #expect(try sandbox.text(Desk.path) == Desk.post)
  }

  @Test func `An editor that fails writes nothing`() throws {
    let sandbox = try Desk.make()
    let result = try Desk.run(
      ["update", "mail"], in: sandbox, environment: ["EDITOR": "false", "TMPDIR": sandbox.root], wrapper: Desk.terminal)
    #expect(result.code == 1 && result.output.contains("the editor 'false' failed"))
    #expect(try sandbox.text(Desk.path) == Desk.post)
  }

  @Test func `A text that a check refuses is kept`() throws {
    let sandbox = try Desk.make()
    try sandbox.write("#!/bin/sh\necho '[x](nowhere.md)' > \"$1\"\n", to: "edit.sh")
    let environment = ["EDITOR": "sh \(sandbox.path("edit.sh"))", "TMPDIR": sandbox.root]
    let result = try Desk.run(["update", "mail"], in: sandbox, environment: environment, wrapper: Desk.terminal)
    #expect(result.code == 1 && result.output.contains("[broken-link]"))
    let kept = try #require(try sandbox.names().first { $0.hasPrefix("allclear-") })
    #expect(try sandbox.text(kept) == "[x](nowhere.md)\n")
    #expect(result.output.contains("nothing was written; your text is in"))
  }

  @Test func `A dry run shows the difference and writes nothing`() throws {
    let sandbox = try Desk.make()
    let result = try Desk.run(["update", "mail", "-m", "News.", "--dry-run"], in: sandbox)
    #expect(result.code == 0)
    let expected = """
      --- a/\(Desk.path)
      +++ b/\(Desk.path)
      @@ -10,3 +10,7 @@
       ## Investigating — 2026-01-15 10:20
       
       We are looking into it.
      +
      +## Update — 12:20
      +
      +News.

      """
    #expect(result.output == expected)
    #expect(result.error.hasPrefix("\(Desk.path) (not written)\n"))
    #expect(try sandbox.text(Desk.path) == Desk.post)
  }

  static let refused: [([String], Int32, String)] = [
    (
      ["update", "nothing-like-it"], 1,
      "there is no post 'nothing-like-it'; open incidents:\n  2026-01-15-mail  Mail is late"
    ),
    (["update", "2026-01-15-mial"], 1, "did you mean '2026-01-15-mail'?"),
    (["update", "--state", "monitorng"], 64, "unknown state 'monitorng'; did you mean 'monitoring'?"),
    (["update", "--state", "completed"], 64, "an incident cannot be 'completed'"),
    (["update", "--component", "mial=operational"], 1, "unknown component 'mial'; did you mean 'mail'?"),
    (["update", "--component", "mail=okay"], 64, "unknown status 'okay'"),
    (["update", "--component", "mail"], 64, "names no component"),
    (["update", "--postmortem", "soon"], 64, "--postmortem 'soon' is no day; write 2026-11-20"),
    (["update", "--postmortem", "2026-01-14"], 1, "the postmortem is promised for a day before this update"),
    (["update", "--next", "soon"], 64, "'soon' is no time for the next update"),
    (["update", "--next", "2026-01-15 10:00"], 1, "promised for a time that is not after this one"),
    (["update", "--at", "whenever"], 64, "--at 'whenever' is no moment"),
    (["update", "--strict", "--at", "2026-01-15 09:00"], 1, "this update is earlier than 'started'"),
    (["update", "-m", "[x](y.md)"], 1, "[broken-link]"),
    (["update", "-m", "## Fixed"], 1, "'Fixed' is no state of an update"),
    (["update", "--state", "resolved", "--component", "mail=major_outage"], 1, "every component is operational"),
    (["update", "--nonsense"], 64, "Unknown option"), (["resolve", "nothing-like-it"], 1, "there is no post"),
    (["resolve", "--state", "monitoring"], 64, "Unknown option"),
  ]

  @Test(arguments: refused)
  func `What is wrong is refused before anything is written`(_ arguments: [String], _ code: Int32, _ message: String)
    throws
  {
    let sandbox = try Desk.make()
    let result = try Desk.run(arguments + (arguments.contains("-m") ? [] : ["-m", "Text."]), in: sandbox)
    #expect(result.code == code, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(result.output == "")
    #expect(try sandbox.text(Desk.path) == Desk.post)
    #expect(try sandbox.names(in: "content/incidents") == ["2026-01-15-mail.md"])
  }

  @Test func `Without a name the one open incident is meant, and of several they are named`() throws {
    let sandbox = try Desk.make()
    try sandbox.write(Desk.post.replacing("Mail is late", with: "Web is slow"), to: "content/incidents/web.md")
    let result = try Desk.run(["update", "-m", "News."], in: sandbox)
    #expect(result.code == 1)
    #expect(
      result.error
        == "allclear: error: 2 incidents are open; name one of them:\n  2026-01-15-mail  Mail is late\n  web  Web is slow\n"
    )
  }

  @Test func `Errors elsewhere stand in nobody's way`() throws {
    let sandbox = try Desk.make()
    try sandbox.write("no front matter", to: "content/incidents/broken.md")
    let result = try Desk.run(["update", Desk.path, "-m", "News."], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    #expect(
      result.output
        == "\(Desk.path)\n  other files have errors: the site is built once they are mended (allclear check)\n")
    #expect(try sandbox.text(Desk.path) == Desk.post + "\n## Update — 12:20\n\nNews.\n")
  }

  @Test func `Errors in the settings leave nothing to go by`() throws {
    let sandbox = try Desk.make()
    try sandbox.write("title: x\n", to: "site/site.yml")
    let result = try Desk.run(["update", "mail", "-m", "News."], in: sandbox)
    #expect(result.code == 1 && result.error.contains("[missing-key]") && result.error.contains("nothing was written"))
  }

  @Test func `A link in place of a post is not followed`() throws {
    let sandbox = try Desk.make()
    try FileManager.default.createDirectory(atPath: sandbox.path("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: sandbox.path(Desk.path), toPath: sandbox.path("elsewhere/post.md"))
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path(Desk.path), withDestinationPath: sandbox.path("elsewhere/post.md"))
    let result = try Desk.run(["update", "mail", "-m", "News."], in: sandbox)
    #expect(result.code == 1)
    #expect(try sandbox.text("elsewhere/post.md") == Desk.post)
  }

  @Test func `An incident is resolved, once`() throws {
    let sandbox = try Desk.make()
    let result = try Desk.run(["resolve", "-m", "All mail is delivered."], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    #expect(try sandbox.text(Desk.path) == Desk.post + "\n## Resolved — 12:20\n\nAll mail is delivered.\n")
    #expect(result.output.contains("Minor Service Outage → All Systems Operational"))
    #expect(result.output.contains("Mail        partial outage → operational"))
    let again = try Desk.run(["resolve", "mail", "-m", "Again."], in: sandbox)
    #expect(
      again.code == 1 && again.error.contains("is resolved already; to say more: allclear update 2026-01-15-mail"))
    #expect(
      try Desk.run(["resolve", "-m", "Again."], in: sandbox).error
        == "allclear: error: no incident is open; name the post that you mean\n")
    let review = try Desk.run(
      ["update", "mail", "--state", "postmortem", "-m", "- [ ] Do it (owner: Web)"], in: sandbox)
    #expect(review.code == 0, "\(review.error)")
    #expect(try sandbox.text(Desk.path).hasSuffix("\n## Postmortem — 12:20\n\n- [ ] Do it (owner: Web)\n"))
  }

  @Test func `Maintenance has its own states and is completed`() throws {
    let sandbox = try Desk.make()
    let path = "content/maintenance/router.md"
    let post = "---\ntitle: Router\ncomponents: [web]\nstarts: 2026-01-15 12:00\nends: 2026-01-15 14:00\n---\n"
    try sandbox.write(post, to: path)
    #expect(try Desk.run(["update", "router", "--state", "in_progress", "-m", "Begun."], in: sandbox).code == 0)
    #expect(try Desk.run(["resolve", "router", "-m", "Done."], in: sandbox).code == 0)
    #expect(
      try sandbox.text(path) == post
        + "\n## In progress — 2026-01-15 12:20\n\nBegun.\n\n## Completed — 12:20\n\nDone.\n")
    #expect(try Desk.run(["resolve", "router", "-m", "Done."], in: sandbox).code == 1)
  }
}
