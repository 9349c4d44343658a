import Foundation
import Testing

@Suite struct NewCommandTests {
  @Test func `An incident is written, and an update follows`() throws {
    let sandbox = try Desk.make()
    let arguments = [
      "new", "incident", "Störung: web is slow", "--components", "web=degraded_performance", "--next", "13:00",
      "--tags", "a,b",
    ]
    let result = try Desk.run(arguments + ["-m", "We see it."], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    let path = "content/incidents/2026-01-15-storung-web-is-slow.md"
    let expected = """
      ---
      title: "Störung: web is slow"
      components:
        web: degraded_performance
      started: 2026-01-15 12:20
      tags: [a, b]
      ---

      ## Investigating — 2026-01-15 12:20 {next=13:00}

      We see it.

      """
    #expect(try sandbox.text(path) == expected)
    #expect(result.output.hasPrefix("\(path)\n"))
    #expect(result.output.contains("Web          operational → degraded performance"), "\(result.output)")
    #expect(try Desk.check(sandbox).code == 0)
    let formatted = try Desk.run(["fmt", "--check"], in: sandbox)
    #expect(formatted.code == 0 && formatted.output == "")
    #expect(try Desk.run(["update", "web-is-slow", "-m", "More."], in: sandbox).code == 0)
  }

  @Test func `Maintenance and announcements are written`() throws {
    let sandbox = try Desk.make()
    let arguments = [
      "new", "maintenance", "Router", "--components", "web", "--starts", "2026-01-20 02:00", "--ends", "+2h",
    ]
    #expect(try Desk.run(arguments + ["-m", "Two breaks."], in: sandbox).code == 0)
    #expect(
      try sandbox.text("content/maintenance/2026-01-20-router.md")
        == "---\ntitle: Router\ncomponents: [web]\nstarts: 2026-01-20 02:00\nends: 2026-01-20 04:00\n---\n\n## Scheduled — 2026-01-15 12:20\n\nTwo breaks.\n"
    )
    let news = try Desk.run(
      ["new", "announcement", "Hours", "--until", "2026-01-31", "--draft"], in: sandbox, input: "Closed.\n")
    #expect(news.code == 0 && news.output.contains("none: the post is a draft"), "\(news.output)\(news.error)")
    #expect(
      try sandbox.text("content/announcements/hours.md")
        == "---\ntitle: Hours\nfrom: 2026-01-15 12:20\nuntil: 2026-01-31\ndraft: true\n---\n\nClosed.\n")
  }

  @Test func `Templates give what is not said`() throws {
    let sandbox = try Desk.make()
    let built = try Desk.run(["new", "incident", "Down", "--components", "web", "--template", "outage"], in: sandbox)
    #expect(built.code == 0, "\(built.error)")
    let text = try sandbox.text("content/incidents/2026-01-15-down.md")
    #expect(text.contains("components: [web]\nimpact: critical\n") && text.contains("cannot be reached"))
    try sandbox.write(
      "---\ncomponents: { mail: major_outage }\n---\n\nA summary.\n\n## Identified\n\nText.\n", to: "site/posts/mail.md"
    )
    #expect(try Desk.run(["new", "incident", "Mail", "--template", "mail", "-m", "Other."], in: sandbox).code == 0)
    #expect(
      try sandbox.text("content/incidents/2026-01-15-mail-2.md").hasSuffix(
        "---\n\nA summary.\n\n## Identified — 2026-01-15 12:20\n\nOther.\n"))
    let unknown = try Desk.run(["new", "incident", "X", "--template", "mial", "-m", "x"], in: sandbox)
    #expect(
      unknown.code == 1
        && unknown.error.contains(
          "there is no template 'mial'; did you mean 'mail'? there are degraded-performance, mail, maintenance")
    )
    #expect(try Desk.check(sandbox).error.contains("unexpected-file") == false)
  }

  @Test func `In a new repository the folders are made`() throws {
    let sandbox = try Desk.make()
    try sandbox.remove("content")
    let result = try Desk.run(["new", "incident", "First", "--impact", "none", "-m", "Words."], in: sandbox)
    #expect(result.code == 0, "\(result.error)")
    #expect(sandbox.exists("content/incidents/2026-01-15-first.md"))
  }

  static let refused: [([String], Int32, String)] = [
    (["new", "incident"], 64, "title"), (["new", "indicent", "X"], 64, "indicent"),
    (["new", "incident", " "], 64, "the title is empty"),
    (
      ["new", "incident", "X", "--components", "mial=major_outage"], 1, "unknown component 'mial'; did you mean 'mail'?"
    ),
    (["new", "incident", "X", "--components", "mail"], 64, "'mail' does not say how bad it is"),
    (["new", "incident", "X", "--components", "mail=bad"], 64, "unknown status 'bad'"),
    (["new", "incident", "X", "--impact", "huge"], 64, "unknown impact 'huge'"),
    (["new", "incident", "X", "--starts", "12:00"], 64, "--starts is for maintenance, not for incidents"),
    (["new", "incident", "X", "--next", "never"], 64, "--next 'never' is no time"),
    (["new", "incident", "X", "--tags", "Not A Tag"], 1, "[invalid-slug]"),
    (
      ["new", "incident", "X", "--slug", "2026-01-15-mail"], 1,
      "there is a post with the slug '2026-01-15-mail' already"
    ),
    (["new", "incident", "X", "--slug", "../x"], 64, "'../x' is no slug"),
    (["new", "incident", "X", "-m", "![](x.svg)"], 1, "[broken-link]"),
    (["new", "maintenance", "X"], 64, "a maintenance needs --starts and --ends"),
    (
      ["new", "maintenance", "X", "--starts", "2026-01-20 02:00", "--ends", "2026-01-20 01:00"], 64,
      "no moment after it starts"
    ),
    (["new", "announcement", "X", "--until", "2026-01-01"], 1, "'until' is not after 'from'"),
    (["new", "announcement", "X", "--components", "mail"], 64, "--components is for incidents and maintenance"),
    (
      ["new", "incident", "X", "--template", "maintenance"], 1,
      "the template 'maintenance' is one for maintenance, not for incidents"
    ),
  ]

  @Test(arguments: refused)
  func `What is wrong is refused before anything is written`(_ arguments: [String], _ code: Int32, _ message: String)
    throws
  {
    let sandbox = try Desk.make()
    let before = try Tree(of: sandbox.path("content"))
    let result = try Desk.run(arguments + (arguments.contains("-m") ? [] : ["-m", "Text."]), in: sandbox)
    #expect(result.code == code, "\(result.error)")
    #expect(result.error.contains(message), "\(result.error)")
    #expect(try Tree(of: sandbox.path("content")) == before)
  }

  @Test(arguments: ["new", "update", "resolve", "fmt", "check"])
  func `Help explains each command with examples`(_ command: String) throws {
    let result = try Allclear.run([command, "--help"], in: Sandbox())
    #expect(result.code == 0 && result.error == "")
    #expect(result.output.contains("USAGE: allclear \(command)") && result.output.contains("Examples:"))
  }
}
